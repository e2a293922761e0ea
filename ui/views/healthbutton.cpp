// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/healthbutton.h"

#include "ui/sessions/healthsession.h"
#include "ui/views/healthpanel.h"
#include "ui/views/healthwords.h"

namespace twinsight {

HealthButton::HealthButton(HealthSession& health, HealthPanel& panel, QWidget* parent) : QToolButton(parent) {
    setAutoRaise(true);
    setToolTip(tr("What is wrong with the data set"));
    const auto tell = [this, &health] {
        setText(healthInShort(health));
        setVisible(health.state() != HealthSession::State::Nothing);
    };
    connect(&health, &HealthSession::changed, this, tell);
    connect(this, &QToolButton::clicked, &panel,
            [&panel] { panel.isVisible() ? panel.leave() : panel.open(); });
    tell();
}

}  // namespace twinsight
