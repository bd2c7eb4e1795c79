using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.OtherAreas;

internal sealed class ReferOutForm : AbstractValidator<ReferOutRequest>
{
    public ReferOutForm(TimeProvider clock)
    {
        RuleFor(r => r.SourceOrganisationId).MustBeAnId("Choose the organisation that refers");
        RuleFor(r => r.ReceivedOn).MustBeADate("Enter the day on which it was received, like 2021-10-04");
        RuleFor(r => r.SentOn).MustBeADate("Enter the day on which the other area was told, like 2021-10-05").DependentRules(() =>
            RuleFor(r => r.SentOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day on which it is sent is in the future"));
        RuleFor(r => r.Victim).NotNull().WithMessage("Enter the victim's name").SetValidator(new PersonForm("victim"));
        RuleFor(r => r.Perpetrator).NotNull().WithMessage("Enter the perpetrator's name").SetValidator(new PersonForm("perpetrator"));
        RuleFor(r => r.Grounds).NotEmpty().WithMessage("Say why it meets the other area's threshold");
        RuleFor(r => r.Sharing).NotNull().WithMessage("Say by what law it is sent, why it is necessary and who decided").SetValidator(new SharingForm());
    }
}

internal sealed class ReferOutHandler(VawgDb db, OwnArea own, TimeProvider clock) : IRequestHandler<ReferOutRequest, ReferOutResponse>
{
    public async Task<ReferOutResponse> Handle(ReferOutRequest request, CancellationToken cancellationToken)
    {
        var source = OrganisationId.Of(Guid.Parse(request.SourceOrganisationId));
        await db.Organisations.MustBeRegisteredAsync([(source, "source_organisation_id")], cancellationToken);

        var sentOn = Dates.Date(request.SentOn);
        var sent = SentCase.ReferOut(source, Dates.Date(request.ReceivedOn), request.Victim.FromWire(), request.Perpetrator.FromWire(), sentOn, AcknowledgementClock.DueAfter(sentOn), request.Grounds, request.Sharing.FromWire(sentOn, db.Room.Caller.Is, db.Room.Clock.Now()), own, clock.Now());
        db.Add(sent);
        db.Add(new Grant<SentCaseId> { Record = sent.Id, Party = source.Value, At = sent.ListedAt });

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = sent.Receipt(sent.Id) };
    }
}
