using System.Globalization;
using System.Text;

namespace Alliancing.Reporting;

/// <summary>Writes a report as GitHub's Markdown; texts are escaped, so that no name becomes markup.</summary>
internal static class Markdown
{
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
            case Heading heading: text.Append('#', heading.Level).Append(' ').Append(Words.Escape(heading.Text)).Append('\n'); break;
            case Paragraph paragraph: text.Append(Words.Escape(paragraph.Text)).Append('\n'); break;
            case Table table: Append(text, table); break;
            case Outline outline: Append(text, outline, string.Empty); break;
        }
    }

    private static void Append(StringBuilder text, Table table)
    {
        Row(text, table.Columns.Select(c => Words.Escape(c.Title)));
        text.Append('|').AppendJoin('|', table.Columns.Select(c => c.ToTheRight ? " ---: " : " --- ")).Append("|\n");
        for (int i = 0; i < table.Rows.Count; i++)
        {
            bool isTotal = table.HasTotal && i == table.Rows.Count - 1;
            Row(text, table.Rows[i].Select(Words.Escape).Select(cell => isTotal && cell.Length > 0 ? $"**{cell}**" : cell));
        }
    }

    private static void Append(StringBuilder text, Outline outline, string indent)
    {
        for (int i = 0; i < outline.Items.Count; i++)
        {
            OutlineItem item = outline.Items[i];
            string mark = outline.IsNumbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ";
            string id = item.Id is null ? string.Empty : Words.Code(item.Id) + (item.Text.Length == 0 ? string.Empty : " ");
            text.Append(indent).Append(mark).Append(id).Append(Words.Escape(item.Text)).Append('\n');
            if (item.Inside is { } inside)
            {
                Append(text, inside, indent + new string(' ', mark.Length));
            }
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
