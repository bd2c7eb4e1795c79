using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Roles;

/// <summary>Replaces what a role is called and what it allows.</summary>
internal sealed class ChangeModel(RoleService.RoleServiceClient roles, AccountService.AccountServiceClient accounts) : RoomPage
{
    [BindProperty]
    public ChangeRoleRequest Form { get; set; } = new();

    public Role Role { get; private set; } = new();

    public IReadOnlyList<Option> Permissions { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Role = (await roles.GetRoleAsync(new() { RoleId = Id })).Role;
        Permissions = await accounts.OfferedAsync();
        Form.Etag = Role.Etag;
        if (!HttpMethods.IsGet(Request.Method)) return;
        (Form.Name, Form.Sentence) = (Role.Name, Role.Sentence);
        Form.Permissions.AddRange(Role.Permissions);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.RoleId = Id;
        var answer = await roles.ChangeRoleAsync(Form);
        return Done(answer.ApprovalId.Length > 0 ? "The role is changed. What needs a second person waits for a second administrator." : "The role is changed.", "/admin/roles/" + Id);
    }
}
