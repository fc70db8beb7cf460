using System.Globalization;
using System.Text;

namespace Alliancing.Reporting;

/// <summary>Writes a report as text for a terminal or a mail: columns lined up, no width assumed, lines that end in <c>\n</c>.</summary>
internal static class PlainText
{
    private const string Indent = "  ";
    private const string Gap = "   ";

    public static string Write(Report report)
    {
        var text = new StringBuilder();
        foreach (Block block in report.Blocks)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            Append(text, block);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading: text.Append(Words.Clean(heading.Text)).Append('\n'); break;
            case Paragraph paragraph: text.Append(Words.Clean(paragraph.Text)).Append('\n'); break;
            case Table table: Append(text, table); break;
            case Outline outline: Append(text, outline, Indent); break;
        }
    }

    private static void Append(StringBuilder text, Table table)
    {
        string[][] lines = [[.. table.Columns.Select(c => Words.Clean(c.Title))], .. table.Rows.Select(row => Array.ConvertAll(row, Words.Clean))];
        int[] widths = [.. table.Columns.Select((_, column) => lines.Max(line => Words.Width(line[column])))];
        foreach (string[] line in lines)
        {
            IEnumerable<string> cells = line.Select((cell, column) => Pad(cell, widths[column], table.Columns[column].ToTheRight));
            text.Append((Indent + string.Join(Gap, cells)).TrimEnd()).Append('\n');
        }
    }

    private static void Append(StringBuilder text, Outline outline, string indent)
    {
        for (int i = 0; i < outline.Items.Count; i++)
        {
            OutlineItem item = outline.Items[i];
            string number = outline.IsNumbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : string.Empty;
            string id = item.Id is null ? string.Empty : Words.Clean(item.Id) + (item.Text.Length == 0 ? string.Empty : "  ");
            text.Append(indent).Append(number).Append(id).Append(Words.Clean(item.Text)).Append('\n');
            if (item.Inside is { } inside)
            {
                Append(text, inside, indent + Indent + new string(' ', number.Length));
            }
        }
    }

    private static string Pad(string cell, int width, bool toTheRight)
    {
        string gap = new(' ', width - Words.Width(cell));
        return toTheRight ? gap + cell : cell + gap;
    }
}
