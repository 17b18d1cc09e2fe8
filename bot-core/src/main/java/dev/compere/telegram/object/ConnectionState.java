package dev.compere.telegram.object;

/// How the connection to Telegram is. [Ready] also says that nothing was missed.
public sealed interface ConnectionState extends TdObject {

    record WaitingForNetwork() implements ConnectionState {}

    record ConnectingToProxy() implements ConnectionState {}

    record Connecting() implements ConnectionState {}

    record Updating() implements ConnectionState {}

    record Ready() implements ConnectionState {}
}
