namespace Ecf.Reporting.Imports;

/// <summary>A part of a workbook as it unpacks, which stops once it is more than it says, or more than anybody types.</summary>
/// <param name="inner">What unpacks.</param>
/// <param name="stated">How many bytes the workbook says that the part has.</param>
/// <param name="packed">How many it takes in the file.</param>
/// <param name="budget">What all parts together may still unpack to.</param>
internal sealed class BoundedPart(Stream inner, long stated, long packed, InflationBudget budget) : Stream
{
    private long unpacked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => unpacked;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        unpacked += read;
        budget.Take(read);
        if (unpacked > stated || (read == 0 && buffer.Length > 0 && unpacked < stated))
        {
            throw new UnreadableFileException(ImportFindings.FalseSize);
        }

        if (unpacked > ImportLimits.RatioFrom && unpacked / ImportLimits.Ratio > packed)
        {
            throw new UnreadableFileException(ImportFindings.PackedTooTightly);
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
