using System.Text;

namespace Alliancing.Cli.Tests;

/// <summary>A folder for one test class; removed at its end.</summary>
public sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alliancing-");

    public string Path => _folder.FullName;

    public string Missing => System.IO.Path.Combine(Path, "missing.json");

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
