// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/image.h"
#include "core/protocol/messages.h"

namespace twinsight {

/// The pixels of a picture that is named by place or given as content. Blocks. Any thread.
/// Throws Error: NotFound, Unreadable, Damaged, Unsupported.
Image readPicture(const PictureRef& picture);

}  // namespace twinsight
