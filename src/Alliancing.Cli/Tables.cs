using Spectre.Console;

namespace Alliancing.Cli;

/// <summary>Prints a table of figures: ruled for a person at a terminal, bare columns of their natural width for a file or another command.</summary>
internal static class Tables
{
    // Wide enough that nothing wraps where nobody looks at a screen.
    private const int Unlimited = 10_000;

    /// <summary>Prints a table; the last row is the total, and every column stands to the right.</summary>
    public static void Print(Terminal terminal, IReadOnlyList<string> titles, IReadOnlyList<string[]> rows)
    {
        var table = new Table { Border = terminal.IsInteractive ? TableBorder.Rounded : TableBorder.None };
        foreach (string title in titles)
        {
            table.AddColumn(new TableColumn(new Text(title)).RightAligned().NoWrap());
        }

        foreach (string[] row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        using var text = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = terminal.IsInteractive ? Console.WindowWidth : Unlimited;
        console.Write(table);
        foreach (string line in text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            terminal.Out.WriteLine(line.TrimEnd());
        }
    }
}
