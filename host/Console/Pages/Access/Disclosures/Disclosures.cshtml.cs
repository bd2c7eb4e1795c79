using Grpc.Core;
using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Disclosures;

/// <summary>The register of disclosures, the last recorded first.</summary>
internal sealed class DisclosuresModel(DisclosureService.DisclosureServiceClient disclosures) : RoomPage
{
    /// <summary>"no-agreement", "no-consent", "to-look-at", "to-look-through", or empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string Only { get; set; } = "";

    /// <summary>Who records disclosures and does not keep the register sees how to record one.</summary>
    public bool Keeps { get; private set; } = true;

    public ListDisclosuresResponse List { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        try
        {
            List = await disclosures.ListDisclosuresAsync(new() { WithoutAgreement = Only is "no-agreement", WithoutConsent = Only is "no-consent", ToLookAt = Only is "to-look-at", ToLookThrough = Only is "to-look-through", PageToken = PageToken });
        }
        catch (RpcException refused) when (refused.StatusCode is Grpc.Core.StatusCode.PermissionDenied)
        {
            Keeps = false;
        }
    }
}
