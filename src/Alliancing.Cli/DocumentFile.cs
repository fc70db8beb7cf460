using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary>Reads a document from a file, or says in one line why not.</summary>
internal static class DocumentFile
{
    private const int Largest = AllianceJson.LargestSize;

    /// <summary>The document of a file.</summary>
    /// <exception cref="UnusableException">The file cannot be read, or it is not the document.</exception>
    public static T Read<T>(string path, ReadDocument<T> read)
        where T : class
    {
        DocumentOutcome<T> outcome = read(Bytes(path));
        return outcome.Document ?? throw new UnusableException($"{path} is not the document it should be.", outcome.Findings);
    }

    /// <summary>A file to read from the beginning to the end.</summary>
    /// <exception cref="UnusableException">The file cannot be opened.</exception>
    public static FileStream Open(string path) => Try(path, static path => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));

    private static byte[] Bytes(string path)
    {
        using FileStream file = Open(path);
        return Try(path, path => Bytes(file, path));
    }

    private static T Try<T>(string path, Func<string, T> read)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new UnusableException("The name of a file is empty. Give a file.");
        }

        if (Directory.Exists(path))
        {
            throw new UnusableException($"{path} is a directory. Give a file.");
        }

        try
        {
            return read(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableException($"{path} does not exist.", missing);
        }
        catch (UnauthorizedAccessException forbidden)
        {
            throw new UnusableException($"{path} may not be read by this user.", forbidden);
        }
        catch (Exception broken) when (broken is IOException or ArgumentException or NotSupportedException)
        {
            throw new UnusableException($"{path} cannot be read: {broken.Message}", broken);
        }
    }

    // The length is not asked for: devices and pipes do not tell it.
    private static byte[] Bytes(FileStream file, string path)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            content.Write(buffer, 0, read);
            if (content.Length > Largest)
            {
                throw new UnusableException($"{path} is larger than {Largest / 1024 / 1024} MB, which no document is. Give the right file.");
            }
        }

        return content.ToArray();
    }
}

/// <summary>Reads a document from UTF-8.</summary>
internal delegate DocumentOutcome<T> ReadDocument<T>(ReadOnlySpan<byte> utf8)
    where T : class;
