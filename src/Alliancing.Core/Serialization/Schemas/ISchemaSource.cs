namespace Alliancing.Serialization;

/// <summary>A converter that says what it reads. Every converter of a document is one; a test holds it to its word.</summary>
internal interface ISchemaSource
{
    /// <summary>The schema of what the converter reads and writes.</summary>
    /// <param name="builder">Gives the schemas of the types inside.</param>
    Schema ToSchema(SchemaBuilder builder);
}
