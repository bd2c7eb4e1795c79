using System.Collections;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SaferCity.Console.Forms;

/// <summary>
/// Fills a message field by field. An empty field is left out, so that "not answered" arrives as that; a row of a repeated message
/// that was left empty is no row. What cannot be read at all is said here; everything else the service says.
/// </summary>
internal sealed class MessageForm(IValueProvider form, ModelStateDictionary state)
{
    /// <summary>Reads what was posted under one name into the message that pages call by another (rows close up when one is empty).</summary>
    public void Fill(IMessage message, string posted, string name) => Fill(message, posted, name, 0);

    private void Fill(IMessage message, string posted, string name, int depth)
    {
        foreach (var field in message.Descriptor.Fields.InDeclarationOrder().Where(field => !field.IsMap))
        {
            var from = posted + "." + field.PropertyName;
            var to = name + "." + field.PropertyName;
            if (field.IsRepeated) FillList((IList)field.Accessor.GetValue(message), field, from, to, depth);
            else if (IsNested(field)) FillNested(message, field, from, to, depth);
            else if (Typed.Read(form, from) is { } typed) Set(typed, field, to, value => field.Accessor.SetValue(message, value));
        }
    }

    // A part of what was sent goes even when it is empty, so that the service names the fields that are missing in it; a part of
    // a part (the home area of a person) only when something was typed in it.
    private void FillNested(IMessage message, FieldDescriptor field, string from, string to, int depth)
    {
        if (!form.ContainsPrefix(from)) return;

        var problems = state.ErrorCount;
        var nested = New(field);
        Fill(nested, from, to, depth + 1);
        if (depth is 0 || nested.CalculateSize() > 0 || state.ErrorCount > problems) field.Accessor.SetValue(message, nested);
    }

    private void FillList(IList list, FieldDescriptor field, string from, string to, int depth)
    {
        if (IsNested(field))
        {
            for (var row = 0; form.ContainsPrefix($"{from}[{row}]"); row++)
            {
                var problems = state.ErrorCount;
                var nested = New(field);
                Fill(nested, $"{from}[{row}]", $"{to}[{list.Count}]", depth + 1);
                if (nested.CalculateSize() > 0 || state.ErrorCount > problems) list.Add(nested);
            }
        }
        else
        {
            foreach (var text in Answers(from).Select(text => text.Trim()).Where(text => text.Length > 0))
                Set(new Typed(text), field, to, value => list.Add(value));
        }
    }

    // One question with several ticks, or one line for each.
    private IEnumerable<string> Answers(string from)
    {
        foreach (var ticked in form.GetValue(from).Values.OfType<string>()) yield return ticked;
        for (var row = 0; form.GetValue($"{from}[{row}]") is { Length: > 0 } line; row++) yield return line.FirstValue ?? "";
    }

    private void Set(Typed typed, FieldDescriptor field, string name, Action<object> set)
    {
        try
        {
            if (Reading.Of(typed, field) is { } value) set(value);
        }
        catch (FormatException problem)
        {
            foreach (var (part, text) in typed.Parts) state.SetModelValue(name + part, text, text);
            state.AddModelError(name, problem.Message);
        }
    }

    private static bool IsNested(FieldDescriptor field) => field.FieldType is FieldType.Message && field.MessageType != Timestamp.Descriptor;

    private static IMessage New(FieldDescriptor field) => (IMessage)Activator.CreateInstance(field.MessageType.ClrType)!;
}
