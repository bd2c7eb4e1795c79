using SaferCity.Governance.V1;

namespace SaferCity.Console.Organisations;

/// <summary>The partnership's organisations, to choose from and to name.</summary>
internal sealed class OrganisationList(OrganisationService.OrganisationServiceClient organisations)
{
    private const int PageSize = 100;

    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyList<Option>> ReadAsync()
    {
        var options = new List<Option>();
        var token = "";
        do
        {
            var page = await organisations.ListOrganisationsAsync(new() { PageSize = PageSize, PageToken = token });
            options.AddRange(page.Organisations.Select(one => new Option(one.Id, one.Name)));
            token = page.NextPageToken;
        }
        while (token.Length > 0);
        return options;
    }
}

/// <summary>Names for ids.</summary>
internal static class OrganisationNames
{
    public static string NameOf(this IReadOnlyList<Option> organisations, string id) => organisations.FirstOrDefault(one => one.Value == id)?.Text ?? "An organisation that is not listed";
}
