namespace Alliancing.Serialization;

/// <summary>Turns byte offsets, asked for in rising order, into lines and columns in one pass over the text.</summary>
/// <remarks>A column counts characters (Unicode scalar values), so that an accent before the place does not move it.</remarks>
internal ref struct TextCursor(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    public TextPosition At(long offset)
    {
        int end = (int)Math.Min(offset, _utf8.Length);
        for (; _offset < end; _offset++)
        {
            byte b = _utf8[_offset];
            if (b == (byte)'\n')
            {
                _line++;
                _column = 1;
            }
            else if ((b & 0xC0) != 0x80)
            {
                _column++;
            }
        }

        return new TextPosition(_line, _column);
    }
}
