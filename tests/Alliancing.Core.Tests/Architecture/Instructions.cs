using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Alliancing.Core.Tests.Architecture;

/// <summary>Steps through the instructions of a method.</summary>
internal static class Instructions
{
    private const byte TwoByteLead = 0xFE;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null))
        .OfType<OpCode>()
        .ToDictionary(code => code.Value);

    /// <summary>The types, members and signatures that the instructions name.</summary>
    public static IEnumerable<EntityHandle> Operands(BlobReader body)
    {
        List<EntityHandle> operands = [];
        while (body.RemainingBytes > 0)
        {
            OpCode code = Next(ref body);
            switch (code.OperandType)
            {
                case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok or OperandType.InlineSig:
                    operands.Add(MetadataTokens.EntityHandle(body.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    int cases = body.ReadInt32();
                    body.Offset += 4 * cases;
                    break;
                default:
                    body.Offset += SizeOf(code.OperandType);
                    break;
            }
        }

        return operands;
    }

    private static OpCode Next(ref BlobReader body)
    {
        byte first = body.ReadByte();
        return Codes[first == TwoByteLead ? unchecked((short)((TwoByteLead << 8) | body.ReadByte())) : first];
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
