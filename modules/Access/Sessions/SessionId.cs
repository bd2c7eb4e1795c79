using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Sessions;

internal readonly record struct SessionId(Guid Value) : IId<SessionId>
{
    public static SessionId Of(Guid value) => new(value);
}
