#include <crypt.h>
#include <stddef.h>

// How large the working memory given to crypt_rn has to be; the structure itself is too large for Swift.
static inline size_t ccrypt_data_size(void) { return sizeof(struct crypt_data); }
