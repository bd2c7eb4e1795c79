using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.Enquiries;

/// <summary>One case that the panel did not accept, with its signposting.</summary>
internal sealed class EnquiryModel(EnquiryService.EnquiryServiceClient enquiries) : RoomPage
{
    public Enquiry Enquiry { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await enquiries.GetEnquiryAsync(new() { EnquiryId = Id });
        (Enquiry, History) = (answer.Enquiry, answer.History);
    }
}
