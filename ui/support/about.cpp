// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/about.h"

#include <QMessageBox>

#include "twinsight/version.h"
#include "ui/support/tr.h"

namespace twinsight {

void showAbout(QWidget* parent) {
    const QString text =
        QStringLiteral("<h3>Twinsight " TWINSIGHT_VERSION "</h3><p>") +
        tr("Browse an image data set, train a Siamese network on it, and see how alike two images are.") +
        QStringLiteral("</p><p>") +
        tr("Free software under the GNU General Public License, version 3 or later; it comes with no "
           "warranty.") +
        QStringLiteral("</p><p>") +
        tr("Built on Qt %1 (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD), OpenCV (Apache 2), libarchive "
           "(BSD), "
           "nlohmann/json (MIT) and CLI11 (BSD).")
            .arg(QString::fromLatin1(qVersion())) +
        QStringLiteral("</p>");
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Twinsight"), text, QMessageBox::Close, parent);
    box->setTextFormat(Qt::RichText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

}  // namespace twinsight
