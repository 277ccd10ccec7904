namespace Ecf.Sample.Web.Jobs;

/// <summary>A piece of the file that a job made: files of any length go in and out of the store in little memory.</summary>
/// <param name="Job">The job's id.</param>
/// <param name="Place">Which piece, from 0.</param>
/// <param name="Content">What it holds.</param>
internal sealed record JobPiece(string Job, int Place, byte[] Content)
{
    /// <summary>The most bytes of a piece.</summary>
    internal const int MostBytes = 1_000_000;
}
