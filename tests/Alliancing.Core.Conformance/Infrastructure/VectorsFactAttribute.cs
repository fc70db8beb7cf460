namespace Alliancing.Core.Conformance.Infrastructure;

/// <summary>A fact that needs the published vectors, and is reported as skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class VectorsFactAttribute : FactAttribute
{
    /// <summary>The environment variable that names the folder of outside vectors.</summary>
    public const string Variable = "ALLIANCING_VECTORS";

    public VectorsFactAttribute()
    {
        if (Folder is null)
        {
            Skip = $"{Variable} is not set. It names the folder that holds shared-savings/vectors_PY*.csv, which are not part of the repository.";
        }
        else if (!Directory.Exists(Path.Combine(Folder, "shared-savings")))
        {
            Skip = $"{Variable} names a folder without shared-savings/ in it.";
        }
    }

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
}
