using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>One of several forms: a text (or number), or one of several objects that a property tells apart.</summary>
/// <remarks>
/// The form is chosen first (by the kind of token, then by the tag's value or by the property that only one object has), and only
/// the problems of the chosen form are reported.
/// </remarks>
/// <param name="name">The name of its definition.</param>
/// <param name="text">The text form, or nothing.</param>
/// <param name="tagProperty">The property whose value tells the objects apart, or nothing when each has a property of its own.</param>
internal sealed class UnionSchema(string name, IScalar? text, string? tagProperty) : Schema
{
    private readonly List<UnionForm> _forms = [];
    private readonly ScalarSchema? _text = text is null ? null : new ScalarSchema(text);

    /// <inheritdoc/>
    public override string? Name => name;

    /// <inheritdoc/>
    public override string Expected => (_text, _forms.Count) switch
    {
        (null, _) => ExpectedObject,
        (_, 0) => _text.Expected,
        _ => $"{_text.Expected}, or {ExpectedObject}",
    };

    /// <summary>Gets what is wanted where only the text form will do.</summary>
    public string? ExpectedText => _text?.Expected;

    private string ExpectedObject => tagProperty is null
        ? $"an object with {Shown.OneOf(Words)}"
        : $"an object whose '{tagProperty}' is {Shown.OneOf(Words)}";

    private string[] Words => [.. _forms.Select(f => f.Word)];

    /// <summary>Adds an object form.</summary>
    /// <param name="word">The tag's value, or the property that only this form has.</param>
    /// <param name="schema">The object.</param>
    public void Add(string word, ObjectSchema schema) => _forms.Add(new UnionForm(word, schema));

    /// <inheritdoc/>
    public override bool Accepts(TextKind kind) => kind == TextKind.Object ? _forms.Count > 0 : _text?.Accepts(kind) ?? false;

    /// <inheritdoc/>
    public override void Check(TextNode node, SchemaCheck check)
    {
        if (node.Kind != TextKind.Object)
        {
            _text!.Check(node, check);
        }
        else if (tagProperty is null)
        {
            CheckByProperty(node, check);
        }
        else
        {
            CheckByTag(node, tagProperty, check);
        }
    }

    /// <inheritdoc/>
    public override JsonObject Print(SchemaPrinter printer)
    {
        var forms = new JsonArray();
        if (_text?.Print(printer) is { } printed)
        {
            JsonNode[] texts = printed["anyOf"] is JsonArray several ? [.. several.Select(t => t!.DeepClone())] : [printed];
            Array.ForEach(texts, forms.Add);
        }

        foreach (UnionForm form in _forms)
        {
            forms.Add((JsonNode)printer.Inner(form.Schema));
        }

        return new JsonObject { ["anyOf"] = forms };
    }

    private void CheckByProperty(TextNode node, SchemaCheck check)
    {
        // Of two such properties the first in the text counts, and the check of its form reports the other.
        if (node.Properties.Select(p => Form(p.Name)).FirstOrDefault(f => f is not null) is { } form)
        {
            form.Schema.Check(node, check);
            return;
        }

        string hint = node.Properties.Select(p => Nearest.Of(p.Name, Words)).FirstOrDefault(n => n is not null) is { } near ? $" Did you mean '{near}'?" : string.Empty;
        check.Report(node, Problem.MissingProperty, $"this object has none of the properties that say what it is.{hint} Wanted is {Expected}.");
    }

    private void CheckByTag(TextNode node, string property, SchemaCheck check)
    {
        if (node[property] is not { } tag)
        {
            check.ReportProperty(property, node.At, Problem.MissingProperty, $"this object lacks '{property}', which says what it is. Allowed: {Shown.Names(Words)}.");
        }
        else if (tag.Kind != TextKind.String)
        {
            check.ReportProperty(property, tag.At, Problem.WrongType, $"{Shown.Found(tag)} stands here; wanted is {Shown.OneOf(Words)}.");
        }
        else if (Form(tag.Text) is { } form)
        {
            form.Schema.Check(node, check);
        }
        else
        {
            check.ReportProperty(property, tag.At, Problem.ValueNotAllowed, $"{Shown.Quoted(tag.Text)} is not allowed.{Nearest.Hint(tag.Text, Words)} Allowed: {Shown.Names(Words)}.");
        }
    }

    private UnionForm? Form(string word) => _forms.Find(f => f.Word == word);

    private sealed record UnionForm(string Word, ObjectSchema Schema);
}
