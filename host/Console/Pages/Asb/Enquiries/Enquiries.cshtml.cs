using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Enquiries;

/// <summary>What was brought to the panel and signposted instead: references and initials only.</summary>
internal sealed class EnquiriesModel(EnquiryService.EnquiryServiceClient enquiries) : RoomPage
{
    public ListEnquiriesResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await enquiries.ListEnquiriesAsync(new() { PageToken = PageToken });
}
