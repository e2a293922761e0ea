// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include "core/base/error.h"
#include "core/runs/startingpoint.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

namespace {

using Plan = TrainingPlan;

/// A row whose value is the member `member` of the plan; the other columns are filled in by the makers below.
template <class T>
TrainingField row(T Plan::*member, FieldKind kind, T initial) {
    TrainingField field;
    field.kind = kind;
    field.initial = FieldValue(initial);
    field.get = [member](const Plan& plan) { return FieldValue(plan.*member); };
    field.set = [member](Plan& plan, const FieldValue& value) { plan.*member = std::get<T>(value); };
    return field;
}

struct Words {
    const char *key, *flag, *label, *unit, *help;
    bool main = false;
    const char* zero = "";
};

TrainingField named(TrainingField field, const Words& words) {
    field.key = words.key;
    field.flag = words.flag;
    field.label = words.label;
    field.unit = words.unit;
    field.help = words.help;
    field.main = words.main;
    field.zero = words.zero;
    return field;
}

TrainingField integer(std::int64_t Plan::*member, std::int64_t initial, double least, double most,
                      const Words& words) {
    TrainingField field = named(row(member, FieldKind::Integer, initial), words);
    field.minimum = least;
    field.maximum = most;
    return field;
}

TrainingField real(double Plan::*member, double initial, double least, double most, const Words& words) {
    TrainingField field = named(row(member, FieldKind::Real, initial), words);
    field.minimum = least;
    field.maximum = most;
    return field;
}

TrainingField choice(std::string Plan::*member, const char* initial, std::vector<std::string> choices,
                     const Words& words) {
    TrainingField field = named(row(member, FieldKind::Choice, std::string(initial)), words);
    field.choices = std::move(choices);
    return field;
}

TrainingField onOff(bool Plan::*member, bool initial, const Words& words) {
    return named(row(member, FieldKind::Switch, initial), words);
}

TrainingField text(std::string Plan::*member, const char* initial, const Words& words) {
    return named(row(member, FieldKind::Text, std::string(initial)), words);
}

std::vector<TrainingField> makeFields() {
    return {
        real(&Plan::minutes, 10, 0, 100000,
             {"minutes", "--minutes", "Training time", "minutes",
              "How long to train. The learning rate falls over this time, so a longer run is planned longer, "
              "not "
              "stopped earlier. 0: count epochs instead.",
              true, "by epochs"}),
        integer(&Plan::epochs, 0, 0, 1000000,
                {"epochs", "--epochs", "Epochs", "",
                 "How many times about all drawings are seen; of few drawings more often, as an epoch has 20 "
                 "batches at least. 0: train by the clock.",
                 true, "by the clock"}),
        choice(&Plan::backbone, "compact", {"compact", "large", "conv4", "koch", "vgg16"},
               {"backbone", "--backbone", "Network", "",
                "What turns a picture into an embedding. compact: a small residual net that learns in "
                "minutes without a graphics card. large: the same with twice the channels and five "
                "blocks, for a graphics card. conv4: four convolutions, as the few-shot literature has "
                "them. koch: the "
                "one-shot network of 2015. vgg16: the reference implementation's.",
                true}),
        choice(&Plan::head, "local", {"local", "cosine", "weighted-l1", "l1-fc"},
               {"head", "--head", "Comparison", "",
                "What turns two pictures into a score. local: the angle of their embeddings and how far the "
                "parts "
                "of each are found in the other; cosine: the angle alone, somewhat quicker; weighted-l1: "
                "weighted "
                "differences. These score a picture highest against itself; l1-fc is the reference "
                "implementation's and need not.",
                false}),
        choice(&Plan::loss, "softmax", {"softmax", "bce", "contrastive", "triplet"},
               {"loss", "--loss", "Loss", "",
                "What is learned from a batch. softmax: each drawing is to find its own kind among all of "
                "the batch. "
                "bce: each pair is to be told same or different. contrastive: same pairs are drawn together, "
                "different ones "
                "pushed a margin apart. triplet: a drawing is to be nearer to its own kind than to others by "
                "a margin.",
                false}),
        real(&Plan::proxies, 0.5, 0, 10,
             {"proxies", "--proxies", "Weight of proxies", "",
              "With the loss softmax, each drawing is also to find its character among all characters of the "
              "training, of which each has a learned proxy; this is how much that counts. Left out by itself "
              "with more than 8,192 characters, and where the training does not begin with fresh weights.",
              false, "none"}),
        choice(
            &Plan::split, "character", {"character", "alphabet", "image"},
            {"split", "--split", "Hold out", "",
             "What validation has never seen in training: whole characters, whole alphabets, or only single "
             "images of characters that are trained on.",
             true}),
        real(&Plan::validation, 0.1, 0.01, 0.9,
             {"validation", "--validation", "Share held out", "",
              "The share of the data set that validation gets.", false}),
        choice(
            &Plan::colour, "grey", {"grey", "rgb"},
            {"colour", "--colour", "Colour", "", "Whether the network sees grey or colour pictures.", false}),
        choice(&Plan::resize, "auto", {"auto", "frame", "letterbox", "centre-crop"},
               {"resize", "--resize", "Fit pictures", "",
                "How a picture comes to the network's square. frame: a square round what is drawn on paper, "
                "so that "
                "place "
                "and size in the picture do not matter; letterbox: all of it; centre-crop: its middle. auto: "
                "frame, "
                "but "
                "centre-crop for vgg16.",
                false}),
        integer(&Plan::inputSize, 0, 0, 512,
                {"input_size", "--input-size", "Input size", "pixels",
                 "Side of the square that each picture is brought to. 0: what suits the network: 56 for "
                 "compact, large and conv4, "
                 "105 for koch and vgg16.",
                 false, "automatic"}),
        integer(&Plan::batchCharacters, 0, 0, 4096,
                {"batch_characters", "--batch-characters", "Characters in a batch", "",
                 "How many different characters a batch holds. 0: what suits the device, 20 on the processor "
                 "and 160 on a graphics card.",
                 false, "automatic"}),
        integer(&Plan::batchDrawings, 3, 2, 256,
                {"batch_drawings", "--batch-drawings", "Drawings of each", "",
                 "How many drawings of each character a batch holds.", false}),
        real(&Plan::learningRate, 0.002, 1e-7, 10,
             {"learning_rate", "--lr", "Learning rate", "",
              "The highest step size; 0.002 suits adamw, 0.05 sgd.", false}),
        choice(&Plan::optimizer, "adamw", {"adamw", "adam", "sgd"},
               {"optimizer", "--optimizer", "Optimizer", "",
                "How steps are made from gradients. sgd has Nesterov momentum 0.9.", false}),
        choice(&Plan::learningRateDecay, "cos", {"cos", "step", "none"},
               {"lr_decay", "--lr-decay", "Learning rate falls", "",
                "cos: along a cosine to 1 % after a short warm-up; step: in ten equal ratios to 1 %; none: "
                "not at all.",
                false}),
        real(&Plan::weightDecay, 0.01, 0, 1,
             {"weight_decay", "--weight-decay", "Weight decay", "", "How strongly weights are drawn to zero.",
              false}),
        real(&Plan::momentum, 0.9, 0, 0.999,
             {"momentum", "--momentum", "Momentum", "",
              "How much of the last steps' direction is kept: Nesterov momentum of sgd, the first beta of "
              "adam and adamw.",
              false}),
        onOff(&Plan::scaleLearningRate, false,
              {"scale_lr", "--scale-lr", "Scale the learning rate", "",
               "Multiply the learning rate by the batch's drawings / 64 and keep it within 0.0005 to 0.1 for "
               "sgd, 0.0003 to "
               "0.001 for adam and adamw, as the reference implementation does.",
               false}),
        integer(&Plan::patience, 0, 0, 100000,
                {"patience", "--patience", "Stop early", "epochs",
                 "End when so many epochs in a row were no better on what is held out. 0: train to the end.",
                 false, "never"}),
        integer(
            &Plan::saveEvery, 0, 0, 100000,
            {"save_every", "--save-every", "Keep a model every", "epochs",
             "Besides the best and the last model, keep one every so many epochs. 0: none.", false, "never"}),
        text(&Plan::startFrom, kStrokes,
             {"init", "--init", "Start from", "",
              "A model file whose weights are taken where name and shape fit. strokes: for drawings and the "
              "usual network, weights that have learned from generated characters alone. Empty: fresh "
              "weights.",
              false}),
        onOff(&Plan::freezeBackbone, false,
              {"freeze_backbone", "--freeze-backbone", "Freeze the network", "",
               "Train only the comparison and leave the network as it is; of use with weights to start from.",
               false}),
        choice(&Plan::variation, "drawings", {"drawings", "photos", "none"},
               {"augment", "--augment", "Vary pictures", "",
                "How each picture is changed a little, anew each time it is seen. drawings: turned, shifted, "
                "scaled, bent "
                "and thickened, never mirrored; photos: cropped, mirrored, turned, and their light and "
                "colours changed.",
                false}),
        onOff(&Plan::quarterTurns, true,
              {"quarter_turns", "--quarter-turns", "Turned characters count as others", "",
               "Each character turned by 90, 180 and 270 degrees is learned as three more characters. Switch "
               "off when "
               "your pictures may lie in any direction.",
               false}),
        real(
            &Plan::invented, 0, 0, 1,
            {"invented", "--invented", "Invented characters", "",
             "The share of batches with characters that nobody has drawn, made of two of an alphabet or of a "
             "whole alphabet mirrored, slanted and bent. For drawings, when the characters are few or the "
             "training is so long that it learns them by heart.",
             false, "none"}),
        real(&Plan::falseAcceptRate, 0.01, 0.0001, 0.5,
             {"false_accept_rate", "--false-accept-rate", "Wrong pairs accepted", "",
              "The verdict's threshold is set so that this share of different pairs is taken for the same.",
              false}),
        text(&Plan::device, "auto",
             {"device", "--device", "Device", "",
              "auto takes a CUDA card that really runs a kernel, else the processor; or cpu, cuda, cuda:1.",
              false}),
        onOff(&Plan::mixedPrecision, true,
              {"amp", "--amp", "Mixed precision", "",
               "Calculate with bfloat16 where the device has it: graphics cards, and processors with AVX-512 "
               "BF16. "
               "Nearly twice as fast, and as exact in the end.",
               false}),
        integer(&Plan::workers, std::max(1u, std::thread::hardware_concurrency()), 1, 256,
                {"workers", "--workers", "Threads", "", "Processor threads that read pictures and calculate.",
                 false}),
        integer(&Plan::seed, 1, 0, 2147483647,
                {"seed", "--seed", "Seed", "",
                 "The same seed gives the same split, batches and first weights.", false}),
    };
}

}  // namespace

const std::vector<TrainingField>& trainingFields() {
    static const std::vector<TrainingField> fields = makeFields();
    return fields;
}

const TrainingField& trainingField(std::string_view key) {
    for (const TrainingField& field : trainingFields())
        if (field.key == key) return field;
    throw Error(ErrorKind::Invalid, "There is no training setting named \"" + std::string(key) + "\".");
}

}  // namespace twinsight
