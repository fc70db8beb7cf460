using System.Text;

namespace Alliancing.Cli;

/// <summary>Where results and complaints go: UTF-8 without a byte order mark, lines that end in <c>\n</c>, whatever the machine prefers.</summary>
internal sealed class Terminal : IDisposable
{
    private Terminal(TextWriter output, TextWriter error, bool isInteractive, bool isWatched)
    {
        Out = output;
        Error = error;
        IsInteractive = isInteractive;
        IsWatched = isWatched;
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>Whether a person looks at the result; otherwise it goes to a file or another command.</summary>
    public bool IsInteractive { get; }

    /// <summary>Whether a person looks at what goes to the error stream, so that progress may be shown there.</summary>
    public bool IsWatched { get; }

    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new Terminal(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()), !Console.IsOutputRedirected, !Console.IsErrorRedirected);
    }

    /// <summary>One line about what went wrong.</summary>
    public void Complain(string message) => Error.WriteLine("alliancing: " + OneLine(message));

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };

    // File names and arguments may hold anything; a complaint stays one line and colours nothing.
    private static string OneLine(string message) => string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c));
}
