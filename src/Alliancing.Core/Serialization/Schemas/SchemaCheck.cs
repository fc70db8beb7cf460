namespace Alliancing.Serialization;

/// <summary>Walks a tree beside a schema and collects every problem with its path and place.</summary>
/// <remarks>The depth of a tree is bounded by <see cref="JsonText.DeepestNesting"/>, so the walk may recurse.</remarks>
internal sealed class SchemaCheck
{
    /// <summary>A file with more problems than this is another kind of file; checking ends, so that no file can make it long.</summary>
    public const int MostFindings = 1000;

    private readonly List<Finding> _findings = [];
    private readonly TextPath _path = new();

    private SchemaCheck(Func<TextNode, Type, string?>? refusal) => Refusal = refusal;

    /// <summary>Gets what says why a type refuses an object that agrees with its schema, or nothing when types are not tried.</summary>
    public Func<TextNode, Type, string?>? Refusal { get; }

    /// <summary>Gets how many problems there are so far.</summary>
    public int Count => _findings.Count;

    /// <summary>Gets a value indicating whether there are so many problems that checking need not go on.</summary>
    public bool IsFull => _findings.Count >= MostFindings;

    /// <summary>Every problem of the tree, in the order of the text.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="schema">What it must be.</param>
    /// <param name="refusal">Says why a type refuses an object; given, every object that agrees with its schema is tried.</param>
    public static IReadOnlyList<Finding> Run(TextNode root, Schema schema, Func<TextNode, Type, string?>? refusal = null)
    {
        var check = new SchemaCheck(refusal);
        check.Value(root, schema);
        if (check.IsFull)
        {
            check._findings.Add(Problem.At(root.At, Problem.More, "$", FormattableString.Invariant(
                $"checking ended after {MostFindings} problems. Correct these first, or check that this is the right file.")));
        }

        return check._findings;
    }

    /// <summary>Checks the value at the current path.</summary>
    public void Value(TextNode node, Schema schema)
    {
        if (IsFull)
        {
            return;
        }

        if (schema.Accepts(node.Kind))
        {
            schema.Check(node, this);
        }
        else
        {
            Report(node, Problem.WrongType, $"{Shown.Found(node)} stands here; wanted is {schema.Expected}.");
        }
    }

    /// <summary>Checks the value of a property.</summary>
    public void Property(TextProperty property, Schema schema)
    {
        _path.Enter(property.Name);
        Value(property.Value, schema);
        _path.Leave();
    }

    /// <summary>Checks an item of a list.</summary>
    public void Item(int index, TextNode item, Schema schema)
    {
        _path.Enter(index);
        Value(item, schema);
        _path.Leave();
    }

    /// <summary>Reports a problem with the value at the current path.</summary>
    public void Report(TextNode node, string id, string message) => Add(node.At, id, message);

    /// <summary>Reports a problem with a property of the object at the current path, there or missing.</summary>
    public void ReportProperty(string name, TextPosition at, string id, string message)
    {
        _path.Enter(name);
        Add(at, id, message);
        _path.Leave();
    }

    private void Add(TextPosition at, string id, string message)
    {
        if (!IsFull)
        {
            _findings.Add(Problem.At(at, id, _path.ToString(), message));
        }
    }
}
