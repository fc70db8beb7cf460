using Spectre.Console;

namespace Alliancing.Cli;

/// <summary>Shows a person at a terminal how much of a file is read; nobody else sees anything.</summary>
internal static class BatchProgress
{
    /// <summary>Does the work, which says now and then that it goes on.</summary>
    public static void Watch(Terminal terminal, FileStream file, Action<Action> work)
    {
        if (!terminal.IsWatched || !file.CanSeek || file.Length == 0)
        {
            work(static () => { });
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(enabled: true).Start(context =>
        {
            ProgressTask task = context.AddTask("settling", maxValue: file.Length);
            work(() => task.Value = file.Position);
        });
    }
}
