namespace Alliancing.Reporting;

/// <summary>What a report says, before it is decided how it looks: the writers of this drawer print it.</summary>
internal sealed class Report
{
    private readonly List<Block> _blocks = [];

    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Adds a heading; the report's own is level 1.</summary>
    public Report Heading(int level, string text) => Add(new Heading(level, text));

    public Report Paragraph(string text) => Add(new Paragraph(text));

    public Report Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }

    public Report AddAll(IEnumerable<Block> blocks)
    {
        _blocks.AddRange(blocks);
        return this;
    }
}

/// <summary>One part of a report.</summary>
internal abstract record Block;

internal sealed record Heading(int Level, string Text) : Block;

internal sealed record Paragraph(string Text) : Block;

/// <summary>A table; a row has one cell for each column, and the last row may be the total.</summary>
internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<string[]> Rows, bool HasTotal = false) : Block;

/// <summary>A column: amounts and rates stand to the right, words to the left.</summary>
internal sealed record Column(string Title, bool ToTheRight = false);

/// <summary>Points with points inside.</summary>
internal sealed record Outline(IReadOnlyList<OutlineItem> Items, bool IsNumbered = false) : Block;

/// <summary>A point: an optional identifier, a text, and the points inside it.</summary>
internal sealed record OutlineItem(string? Id, string Text, Outline? Inside = null);
