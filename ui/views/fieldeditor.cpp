// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/fieldeditor.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>

#include "ui/support/counts.h"
#include "ui/views/planwords.h"

namespace twinsight {

namespace {

constexpr std::string_view kModelKey = "init";  ///< the one text that names a file

QString translated(const std::string& english) {
    return english.empty() ? QString() : QCoreApplication::translate("TrainingField", english.c_str());
}

/// Shows a number with as many decimals as it has and no more.
class RealSpinBox : public QDoubleSpinBox {
public:
    explicit RealSpinBox(const TrainingField& field) {
        setDecimals(kDecimals);
        setRange(field.minimum, field.maximum);
        setStepType(AdaptiveDecimalStepType);
    }

    QString textFromValue(double value) const override {
        QString text = locale().toString(value, 'f', kDecimals);
        const QString point = locale().decimalPoint();
        while (text.contains(point) && text.endsWith(locale().zeroDigit())) text.chop(1);
        if (text.endsWith(point)) text.chop(point.size());
        return text.remove(locale().groupSeparator());
    }

private:
    static constexpr int kDecimals = 9;
};

/// The wheel scrolls the form; it turns a value only after a click into it.
class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus()) return false;
        event->ignore();
        return true;
    }
};

/// Which values there are, and which one it is at first; of a text that is empty at first, nothing.
QString spokenRange(const TrainingField& field) {
    const QString usual = spokenValue(field, TrainingPlan());
    if (usual.isEmpty()) return {};
    if (field.kind != FieldKind::Integer && field.kind != FieldKind::Real)
        return FieldEditor::tr("Default: %1.").arg(usual);
    const auto number = [](double value) { return QLocale().toString(value, 'g', 9); };
    return FieldEditor::tr("From %1 to %2; default: %3.")
        .arg(number(field.minimum), number(field.maximum), usual);
}

}  // namespace

QString translatedLabel(const TrainingField& field) {
    return translated(field.label);
}

QString translatedHelp(const TrainingField& field) {
    return translated(field.help);
}

QString helpTip(const TrainingField& field) {
    const QString range = spokenRange(field);
    return QStringLiteral("<qt>%1%2</qt>")
        .arg(translatedHelp(field).toHtmlEscaped(),
             range.isEmpty() ? range : QStringLiteral("<p>%1</p>").arg(range.toHtmlEscaped()));
}

FieldEditor::FieldEditor(const TrainingField& field, QWidget* parent)
    : QWidget(parent), field_(field), reset_(new QToolButton) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    QWidget* input = makeInput();
    input->setObjectName(QString::fromStdString(field.key));
    input->setAccessibleName(translatedLabel(field));
    input->setAccessibleDescription(translatedHelp(field));
    input->setToolTip(helpTip(field));
    input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(new WheelGuard(this));
    setFocusProxy(input);
    reset_->setText(QStringLiteral("\u21ba"));
    reset_->setAutoRaise(true);
    reset_->setToolTip(tr("Back to the default"));
    reset_->setAccessibleName(tr("Back to the default: %1").arg(translatedLabel(field)));
    QSizePolicy kept = reset_->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    reset_->setSizePolicy(kept);
    reset_->hide();
    row->addWidget(input, 1);
    row->addWidget(reset_);
    setValue(field.initial);
    connect(reset_, &QToolButton::clicked, this, [this] { setValue(field_.initial); });
}

QWidget* FieldEditor::makeInput() {
    switch (field_.kind) {
        case FieldKind::Switch:
            return makeSwitch();
        case FieldKind::Integer:
            return makeInteger();
        case FieldKind::Real:
            return makeReal();
        case FieldKind::Choice:
            return makeChoice();
        case FieldKind::Text:
            return makeText();
    }
    return makeText();
}

QWidget* FieldEditor::makeSwitch() {
    auto* box = new QCheckBox;
    read_ = [box] { return box->isChecked(); };
    write_ = [box](const FieldValue& value) { box->setChecked(std::get<bool>(value)); };
    connect(box, &QCheckBox::toggled, this, &FieldEditor::noteChange);
    return box;
}

template <class Box>
void FieldEditor::setWords(Box& box) const {
    const QString zero = translated(field_.zero);
    box.setSpecialValueText(zero);
    connect(&box, &Box::editingFinished, this, [&box, zero] { box.setSpecialValueText(zero); });
    if (field_.unit.empty()) return;
    const auto setUnit = [this, &box] {
        // A new suffix writes the value anew: over a "0" that becomes "0.5" in a moment, the word for zero.
        if (!field_.zero.empty() && box.value() == box.minimum()) return;
        box.setSuffix(QLatin1Char(' ') + unitFor(field_.unit, static_cast<double>(box.value())));
    };
    connect(&box, &Box::valueChanged, this, setUnit);
    setUnit();
}

QWidget* FieldEditor::makeInteger() {
    auto* box = new QSpinBox;
    box->setRange(static_cast<int>(field_.minimum), static_cast<int>(field_.maximum));
    setWords(*box);
    read_ = [box] { return std::int64_t{box->value()}; };
    write_ = [box](const FieldValue& value) {
        box->setValue(static_cast<int>(std::get<std::int64_t>(value)));
    };
    connect(box, &QSpinBox::valueChanged, this, &FieldEditor::noteChange);
    return box;
}

QWidget* FieldEditor::makeReal() {
    auto* box = new RealSpinBox(field_);
    setWords(*box);
    read_ = [box] { return box->value(); };
    write_ = [box](const FieldValue& value) { box->setValue(std::get<double>(value)); };
    connect(box, &QDoubleSpinBox::valueChanged, this, &FieldEditor::noteChange);
    return box;
}

QWidget* FieldEditor::makeChoice() {
    auto* box = new QComboBox;
    for (const std::string& choice : field_.choices) box->addItem(QString::fromStdString(choice));
    read_ = [box] { return box->currentText().toStdString(); };
    write_ = [box](const FieldValue& value) {
        box->setCurrentText(QString::fromStdString(std::get<std::string>(value)));
    };
    connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::noteChange);
    return box;
}

QWidget* FieldEditor::makeText() {
    auto* line = new QLineEdit;
    read_ = [line] { return line->text().trimmed().toStdString(); };
    write_ = [line](const FieldValue& value) {
        line->setText(QString::fromStdString(std::get<std::string>(value)));
    };
    connect(line, &QLineEdit::textChanged, this, &FieldEditor::noteChange);
    if (field_.key == kModelKey) addModelChoice(*line);
    return line;
}

void FieldEditor::addModelChoice(QLineEdit& line) {
    const QIcon folder = style()->standardIcon(QStyle::SP_DirOpenIcon);
    QAction* choose = line.addAction(folder, QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a model"));
    connect(choose, &QAction::triggered, this, [this, &line] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Choose a model"), line.text(),
                                                          tr("Models (*.safetensors);;All files (*)"));
        if (!file.isEmpty()) line.setText(file);
    });
}

void FieldEditor::setValue(const FieldValue& value) {
    write_(value);
}

void FieldEditor::noteChange() {
    reset_->setVisible(value() != field_.initial);
    Q_EMIT changed();
}

}  // namespace twinsight
