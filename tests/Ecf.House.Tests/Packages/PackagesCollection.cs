namespace Ecf.House.Tests.Packages;

/// <summary>All tests of packages share one feed, because packing is the longest part of each.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "Packages";
}
