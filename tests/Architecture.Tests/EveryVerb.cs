using System.Reflection;
using Google.Protobuf.Reflection;
using SaferCity.Kernel;

namespace SaferCity.Tests;

/// <summary>What holds for every rpc, read from the contract, so that one whose message nobody declared is found too.</summary>
public sealed class EveryVerb
{
    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_room_is_reached_by_its_contract(string room) => Assert.NotEmpty(Rooms.Rpcs(room));

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_request_is_either_a_command_or_a_question(string room) => None(Messages(room), rpc => IsCommand(rpc) == IsQuestion(rpc));

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_request_names_the_permission_it_needs(string room) => None(Messages(room), rpc => rpc.InputType.ClrType.GetCustomAttribute<NeedsAttribute>() is null);

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_command_carries_a_request_id_and_a_question_carries_none(string room) =>
        None(Messages(room), rpc => IsCommand(rpc) != Has(rpc.InputType, "request_id", FieldType.String));

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_command_answers_no_details_of_a_person(string room) =>
        None(Messages(room).Where(IsCommand), rpc => rpc.OutputType.Fields.InDeclarationOrder().Any(field => field is { FieldType: FieldType.Message, MessageType.Name: "PersonDetails" }));

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_question_that_answers_details_of_a_person_is_journalled_as_a_reading(string room) =>
        None(Messages(room).Where(IsQuestion), rpc => Holds(rpc.OutputType, "PersonDetails") && !typeof(IConsultation).IsAssignableFrom(rpc.InputType.ClrType));

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_change_of_an_existing_record_takes_the_etag_that_was_read(string room) =>
        None(Messages(room).Where(IsCommand), rpc => ChangesARecordOf(rpc) && !Has(rpc.InputType, "etag", FieldType.String));

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_list_is_paged_by_an_opaque_token(string room) =>
        None(Messages(room).Where(rpc => rpc.InputType.FindFieldByName("page_size") is not null), rpc =>
            !Has(rpc.InputType, "page_token", FieldType.String) || !Has(rpc.OutputType, "next_page_token", FieldType.String));

    // The parts of a stream are gathered into a message that is not of the contract; the start of the host looks at that one.
    private static IEnumerable<MethodDescriptor> Messages(string room) => Rooms.Rpcs(room).Where(rpc => !rpc.IsClientStreaming);

    private static void None(IEnumerable<MethodDescriptor> rpcs, Func<MethodDescriptor, bool> wrong) => Found.Nothing(rpcs.Where(wrong).Select(rpc => rpc.FullName));

    // After its request_id a change names the record by the id with which the same service reads it. A verb that makes something under that record
    // (a meeting of a board) ends in the name of what it makes, which the service reads as well.
    private static bool ChangesARecordOf(MethodDescriptor rpc) => rpc.InputType.FindFieldByNumber(2) is { } second
        && Reads(rpc.Service).Any(read => read.InputType.FindFieldByNumber(1)?.Name == second.Name)
        && !Reads(rpc.Service).Any(read => read.InputType.FindFieldByNumber(1)?.Name != second.Name && rpc.Name.EndsWith(read.Name["Get".Length..], StringComparison.Ordinal));

    private static IEnumerable<MethodDescriptor> Reads(ServiceDescriptor service) => service.Methods.Where(rpc => rpc.Name.StartsWith("Get", StringComparison.Ordinal));

    private static bool Holds(MessageDescriptor message, string name) =>
        message.Name == name || message.Fields.InDeclarationOrder().Any(field => field.FieldType is FieldType.Message && field.MessageType != message && Holds(field.MessageType, name));

    private static bool IsCommand(MethodDescriptor rpc) => IsA(rpc, typeof(ICommand<>));

    private static bool IsQuestion(MethodDescriptor rpc) => IsA(rpc, typeof(IQuestion<>));

    private static bool IsA(MethodDescriptor rpc, Type kind) => rpc.InputType.ClrType.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == kind);

    private static bool Has(MessageDescriptor message, string name, FieldType type) => message.FindFieldByName(name)?.FieldType == type;
}
