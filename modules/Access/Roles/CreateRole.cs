using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Roles;

internal sealed class CreateRoleForm : AbstractValidator<CreateRoleRequest>
{
    public CreateRoleForm(KnownPermissions known)
    {
        RuleFor(r => r.Name).MustNameARole();
        RuleFor(r => r.Sentence).MustSayWhatTheRoleIsFor();
        this.MustBeKnown(r => r.Permissions, known);
    }
}

internal static class RoleFields
{
    public static void MustNameARole<T>(this IRuleBuilder<T, string> name) =>
        name.NotEmpty().WithMessage("Enter what the role is called").MaximumLength(100).WithMessage("Enter a name of at most 100 characters");

    public static void MustSayWhatTheRoleIsFor<T>(this IRuleBuilder<T, string> sentence) =>
        sentence.NotEmpty().WithMessage("Say what who has the role does").MaximumLength(500).WithMessage("Say it in at most 500 characters");
}

internal sealed class CreateRoleHandler(AccessDb db, TimeProvider clock) : IRequestHandler<CreateRoleRequest, CreateRoleResponse>
{
    public async Task<CreateRoleResponse> Handle(CreateRoleRequest request, CancellationToken cancellationToken)
    {
        var nameKey = Role.KeyOf(request.Name);
        RoleRefusals.NameTaken.When(await db.Roles.AnyAsync(r => r.NameKey == nameKey, cancellationToken));

        var role = Role.Create(request.Name, request.Sentence, request.Permissions, clock.Now());
        db.Add(role);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = role.Receipt(role.Id) };
    }
}
