using System.Diagnostics;

namespace Ecf.Sample.Web.Tests.Data;

/// <summary>A test that makes a disk of its own: left out, saying so, where the system does not let it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsOwnDiskFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsAllowed = new(() =>
    {
        try
        {
            using var tried = Process.Start("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", "mount -t tmpfs tmpfs /mnt"]);
            tried.WaitForExit();
            return tried.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    public NeedsOwnDiskFactAttribute()
    {
        if (!IsAllowed.Value)
        {
            Skip = "NOT TESTED: this machine lets nobody but its administrator mount a disk (unshare --user --mount).";
        }
    }
}
