using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.OtherAreas;

internal sealed class NotifyHomeMaracForm : AbstractValidator<NotifyHomeMaracRequest>
{
    public NotifyHomeMaracForm(TimeProvider clock)
    {
        RuleFor(r => r.SourceOrganisationId).MustBeAnId("Choose the organisation that reported the incident");
        RuleFor(r => r.ReceivedOn).MustBeADate("Enter the day on which the report was received, like 2021-10-04");
        RuleFor(r => r.IncidentOn).MustBeADate("Enter the day of the incident, like 2021-10-02");
        RuleFor(r => r.SentOn).MustBeADate("Enter the day on which the home MARAC was told, like 2021-10-05").DependentRules(() =>
            RuleFor(r => r.SentOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day on which it is sent is in the future"));
        RuleFor(r => r.Victim).NotNull().WithMessage("Enter the victim's name").SetValidator(new PersonForm("victim"));
        RuleFor(r => r.Perpetrator).NotNull().WithMessage("Enter the perpetrator's name").SetValidator(new PersonForm("perpetrator"));
        RuleFor(r => r.Background).NotEmpty().WithMessage("Say what happened");
        RuleFor(r => r.Sharing).NotNull().WithMessage("Say by what law it is sent, why it is necessary and who decided").SetValidator(new SharingForm());
    }
}

internal sealed class NotifyHomeMaracHandler(VawgDb db, OwnArea own, TimeProvider clock) : IRequestHandler<NotifyHomeMaracRequest, NotifyHomeMaracResponse>
{
    public async Task<NotifyHomeMaracResponse> Handle(NotifyHomeMaracRequest request, CancellationToken cancellationToken)
    {
        var source = OrganisationId.Of(Guid.Parse(request.SourceOrganisationId));
        await db.Organisations.MustBeRegisteredAsync([(source, "source_organisation_id")], cancellationToken);

        var sentOn = Dates.Date(request.SentOn);
        var sent = SentCase.NotifyHomeMarac(source, Dates.Date(request.ReceivedOn), Dates.Date(request.IncidentOn), request.Victim.FromWire(), request.Perpetrator.FromWire(),
            sentOn, AcknowledgementClock.DueAfter(sentOn), request.Background, request.Sharing.FromWire(sentOn, db.Room.Caller.Is, db.Room.Clock.Now()), own, clock.Now());
        db.Add(sent);
        db.Add(new Grant<SentCaseId> { Record = sent.Id, Party = source.Value, At = sent.ListedAt });

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = sent.Receipt(sent.Id) };
    }
}
