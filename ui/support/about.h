// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace twinsight {

/// Version, licence and the libraries that Twinsight stands on. Returns at once; the box is not modal.
void showAbout(QWidget* parent);

}  // namespace twinsight
