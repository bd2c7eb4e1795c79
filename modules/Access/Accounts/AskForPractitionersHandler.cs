using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Access.Accounts;

/// <summary>Of the home postcode no more leaves the room than its range.</summary>
internal sealed class AskForPractitionersHandler(AccessDb db) : IRequestHandler<AskForPractitioners, IReadOnlyList<Practitioner>>
{
    public async Task<IReadOnlyList<Practitioner>> Handle(AskForPractitioners request, CancellationToken cancellationToken)
    {
        var accounts = db.Accounts.AsNoTracking().Where(a => a.State != AccountState.Closed);
        if (request.Account is { } one) accounts = accounts.Where(a => a.Id == AccountId.Of(one));
        var people = await accounts.OrderBy(a => a.DisplayName).Select(a => new { a.Id, a.DisplayName, a.Organisation, a.Employer, a.HomePostcode }).ToListAsync(cancellationToken);
        var name = await db.Organisations.NamesAsync(people.Select(person => person.Organisation), cancellationToken);
        return [.. people.Select(person => new Practitioner(person.Id.Value, person.DisplayName,
            [.. new[] { name(person.Organisation), person.Employer }.OfType<string>().Where(employer => employer.Length > 0)], person.HomePostcode is { } home ? Postcode.Range(home) : null))];
    }
}
