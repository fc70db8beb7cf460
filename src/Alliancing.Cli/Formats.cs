using System.CommandLine;
using System.CommandLine.Parsing;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary>The choice between text, Markdown and JSON that commands with a report offer, and how a refusal is told in each.</summary>
internal sealed class Formats
{
    private readonly Option<bool> _json;
    private readonly Option<bool> _markdown = new("--markdown") { Description = "Print Markdown." };

    /// <param name="what">What the document is, for the help.</param>
    public Formats(string what) => _json = new("--json") { Description = $"Print {what} as a document; a refusal as one too." };

    public void AddTo(Command command)
    {
        command.Add(_json);
        command.Add(_markdown);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_json) && result.GetValue(_markdown))
            {
                result.AddError("--json and --markdown exclude each other. Give one.");
            }
        });
    }

    /// <summary>Whether any format was asked for.</summary>
    public bool IsAsked(CommandResult result) => result.GetValue(_json) || result.GetValue(_markdown);

    public bool IsJson(ParseResult arguments) => arguments.GetValue(_json);

    public bool IsMarkdown(ParseResult arguments) => arguments.GetValue(_markdown);

    /// <summary>Prints a report in the format asked for.</summary>
    public int Print(ParseResult arguments, Terminal terminal, Func<string> text, Func<string> markdown, Func<string> json)
    {
        terminal.Out.Write(IsJson(arguments) ? json() + "\n" : IsMarkdown(arguments) ? markdown() : text());
        return ExitCode.Fine;
    }

    /// <summary>Runs a command; a refusal goes to the error stream, and as a document to the output where JSON is wanted.</summary>
    public int Run(ParseResult arguments, Terminal terminal, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (RefusedException refused)
        {
            terminal.Complain(refused.Message);
            Findings.Print(refused.Findings, terminal.Error);
            if (IsJson(arguments))
            {
                terminal.Out.WriteLine(RecordedRefusal.Of(refused.Findings).ToJson());
            }

            return ExitCode.Refused;
        }
    }
}
