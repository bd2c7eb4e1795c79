using SaferCity.Kernel.Callers;

namespace SaferCity.AcquisitiveCrime;

/// <summary>What a caller may do in the room. All that it holds is open data, so who may read sees all.</summary>
internal enum AcquisitiveCrimePermission
{
    /// <summary>Import police files.</summary>
    [Permits("Import police files, which are open data", PermissionScope.All)]
    Import,

    /// <summary>See figures, imports and the published rows.</summary>
    [Permits("See figures, imports and the published rows of crime, which are open data", PermissionScope.All)]
    Read,
}
