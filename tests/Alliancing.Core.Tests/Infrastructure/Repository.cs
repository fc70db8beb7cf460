namespace Alliancing.Core.Tests.Infrastructure;

/// <summary>The working copy that the tests run in.</summary>
public static class Repository
{
    private const string Solution = "Alliancing.Core.sln";

    /// <summary>The nearest folder above the test binaries that holds the solution file.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder that is given relative to <see cref="Root"/> with forward slashes.</summary>
    public static string PathTo(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    private static string Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above \"{start}\" holds {Solution}. Run the tests from a working copy.");
    }
}
