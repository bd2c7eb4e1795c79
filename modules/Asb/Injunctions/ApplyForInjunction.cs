using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Injunctions;

internal sealed class ApplyForInjunctionForm : AbstractValidator<ApplyForInjunctionRequest>
{
    public ApplyForInjunctionForm(TimeProvider clock)
    {
        RuleFor(r => r.ApplicantOrganisationId).MustBeAnId("Choose the organisation that applies");
        RuleFor(r => r.AppliedOn).NotInTheFuture(clock, "Enter the day of the application, like 2021-10-12", "The day of the application is in the future")
            .Must(text => !Dates.IsDate(text) || Dates.Date(text) >= InjunctionLimits.FirstDay).WithMessage("There have been injunctions under this Act since 23 March 2015");
        RuleFor(r => r.Defendant).NotNull().WithMessage("Enter the defendant's name").SetValidator(new PersonForm("defendant"));
        RuleFor(r => r.Conduct).NotEmpty().WithMessage("Choose every kind of conduct that the application relies on");
        RuleForEach(r => r.Conduct).MustBeChosen("Choose conduct from the list");
        RuleFor(r => r.Conduct).Must(conduct => conduct.Distinct().Count() == conduct.Count).WithMessage("Choose each kind of conduct once");
        RuleFor(r => r.Account).NotEmpty().WithMessage("Say what happened");
    }
}

internal sealed class ApplyForInjunctionHandler(AsbDb db, TimeProvider clock) : IRequestHandler<ApplyForInjunctionRequest, ApplyForInjunctionResponse>
{
    public async Task<ApplyForInjunctionResponse> Handle(ApplyForInjunctionRequest request, CancellationToken cancellationToken)
    {
        var applicant = OrganisationId.Of(Guid.Parse(request.ApplicantOrganisationId));
        await db.Organisations.MustBeRegisteredAsync([(applicant, "applicant_organisation_id")], cancellationToken);

        var injunction = Injunction.Apply(
            new(applicant, Dates.Date(request.AppliedOn), request.Defendant.FromWire(), [.. request.Conduct.Select(kind => Enum.Parse<Conduct>(kind.ToString()))],
                request.WithoutNotice, request.WithoutNoticeReason, request.Account),
            clock.Now());
        db.Add(injunction);
        db.Add(new Grant<InjunctionId> { Record = injunction.Id, Party = applicant.Value, At = injunction.ListedAt });

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = injunction.Receipt(injunction.Id) };
    }
}
