#include <microhttpd.h>
#include <string.h>

// Swift does not import variadic functions: these call them with the arguments that Jalon gives.

static inline struct MHD_Daemon *cmicrohttpd_start(unsigned int flags, MHD_AccessHandlerCallback handler, void *context,
                                                   struct MHD_OptionItem *options) {
  return MHD_start_daemon(flags, 0, NULL, NULL, handler, context, MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

// The port that is listened on; 0 when it is not known.
static inline unsigned short cmicrohttpd_port(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
  return info ? info->port : 0;
}

// The socket of a connection; -1 when it is not known.
static inline int cmicrohttpd_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}

// What the notification of a new connection stored for it.
static inline void *cmicrohttpd_context(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info ? info->socket_context : NULL;
}

static inline const struct sockaddr *cmicrohttpd_client(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info ? info->client_addr : NULL;
}

// Function pointers do not fit the integer of an option item in Swift.
static inline intptr_t cmicrohttpd_completed_option(MHD_RequestCompletedCallback callback) { return (intptr_t)callback; }
static inline intptr_t cmicrohttpd_connection_option(MHD_NotifyConnectionCallback callback) {
  return (intptr_t)callback;
}

static inline enum MHD_Result cmicrohttpd_inspect(void *context, enum MHD_ValueKind kind, const char *name,
                                                  size_t name_size, const char *value, size_t value_size) {
  int *doubtful = context;
  (void)kind;
  if (name_size == 0) *doubtful = 1;
  for (size_t i = 0; i < name_size; i++) {
    unsigned char c = (unsigned char)name[i];
    int is_token = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                   (c > 0x20 && c < 0x7F && !strchr("()<>@,;:\\\"/[]?={}", c));
    if (!is_token) *doubtful = 1;
  }
  for (size_t i = 0; value && i < value_size; i++) {
    unsigned char c = (unsigned char)value[i];
    if ((c < 0x20 && c != '\t') || c == 0x7F) *doubtful = 1;
  }
  return MHD_YES;
}

// Whether a header has a name that is no token or a value with a control character: in Swift's strings, which end at a
// zero, such values could not be seen.
static inline int cmicrohttpd_has_doubtful_header(struct MHD_Connection *connection) {
  int doubtful = 0;
  MHD_get_connection_values_n(connection, MHD_HEADER_KIND, cmicrohttpd_inspect, &doubtful);
  return doubtful;
}
