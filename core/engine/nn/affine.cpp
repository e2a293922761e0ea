// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/affine.h"

namespace twinsight::affine {

using torch::Tensor;

Tensor uniform(std::int64_t n, double low, double high, at::Generator& generator) {
    return torch::rand({n}, generator) * (high - low) + low;
}

Tensor matrices(const Tensor& xx, const Tensor& xy, const Tensor& shiftX, const Tensor& yx, const Tensor& yy,
                const Tensor& shiftY) {
    return torch::stack({torch::stack({xx, xy, shiftX}, 1), torch::stack({yx, yy, shiftY}, 1)}, 1);
}

Tensor matrices(const Change& c) {
    const Tensor cosine = c.angle.cos(), sine = c.angle.sin();
    return matrices(cosine * c.scaleX, (c.shear * cosine - sine) * c.scaleY, c.shiftX,  //
                    sine * c.scaleX, (c.shear * sine + cosine) * c.scaleY, c.shiftY);
}

}  // namespace twinsight::affine
