using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Enquiries;

internal sealed class RecordSignpostingForm : AbstractValidator<RecordSignpostingRequest>
{
    public RecordSignpostingForm(TimeProvider clock)
    {
        RuleFor(r => r.Presentation).NotNull().WithMessage("Say who was brought to the panel and why").SetValidator(new PresentationForm(clock));
        RuleForEach(r => r.Signposts).ChildRules(signpost =>
        {
            signpost.RuleFor(s => s.Service).NotEmpty().WithMessage("Enter the service that the person was signposted to").MaximumLength(200);
            signpost.RuleFor(s => s.At).MustBeAnInstant("Enter the day and time of the signposting");
            signpost.RuleFor(s => s.ByRole).NotEmpty().WithMessage("Enter the role that signposted, for example CCM Coordinator").MaximumLength(100);
        });
    }
}

internal sealed class RecordSignpostingHandler(AsbDb db, TimeProvider clock) : IRequestHandler<RecordSignpostingRequest, RecordSignpostingResponse>
{
    public async Task<RecordSignpostingResponse> Handle(RecordSignpostingRequest request, CancellationToken cancellationToken)
    {
        var said = request.Presentation.FromWire();
        await db.Organisations.MustBeRegisteredAsync([(said.Referrer, "presentation.referring_organisation_id")], cancellationToken);

        var enquiry = Enquiry.RecordSignposting(said, [.. request.Signposts.Select((s, i) => new Signpost(i + 1, s.Service, s.At.ToDateTimeOffset(), s.ByRole))], clock.Now());
        db.Add(enquiry);
        db.Add(new Grant<EnquiryId> { Record = enquiry.Id, Party = said.Referrer.Value, At = enquiry.ListedAt });

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = enquiry.Receipt(enquiry.Id) };
    }
}
