<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Preset</name>
    <message>
        <source>Best: 60 epochs</source>
        <translation>最佳：60 轮</translation>
    </message>
    <message>
        <source>Enough to see whether a data set can be learned.</source>
        <translation>足以看出一个数据集能否学会。</translation>
    </message>
    <message>
        <source>Quick look: 2 minutes</source>
        <translation>快速试看：2 分钟</translation>
    </message>
    <message>
        <source>Reference: VGG16 as Siamese-pytorch</source>
        <translation>参考实现：与 Siamese-pytorch 相同的 VGG16</translation>
    </message>
    <message>
        <source>The default of every setting.</source>
        <translation>各项设置均为默认值。</translation>
    </message>
    <message>
        <source>The settings of the reference implementation; takes a graphics card, or days.</source>
        <translation>参考实现的设置；需要显卡，否则要训练数天。</translation>
    </message>
    <message>
        <source>Usual: 10 minutes</source>
        <translation>常用：10 分钟</translation>
    </message>
    <message>
        <source>A larger network, and characters that nobody has drawn; minutes on a fast graphics card, days without.</source>
        <translation>更大的网络，并加入没有人画过的字符；快的显卡上几分钟，没有显卡则要几天。</translation>
    </message>
    <message>
        <source>Best with a graphics card: 240 epochs</source>
        <translation>有显卡时最佳：240 轮</translation>
    </message>
    <message>
        <source>Few characters: 20 minutes</source>
        <translation>字符不多：20 分钟</translation>
    </message>
    <message>
        <source>For drawings of fewer than some 200 characters: half of the batches show new ones, made of yours.</source>
        <translation>适用于约 200 个以下字符的手写图画：一半的批次使用由您的字符造出的新字符。</translation>
    </message>
    <message>
        <source>For your own handwriting or symbols: goes on from what was learned of Omniglot&apos;s alphabets, so that few drawings suffice.</source>
        <translation>用于您自己的手写体或符号：在从 Omniglot 字母表学到的基础上继续训练，只需很少的图画。</translation>
    </message>
    <message>
        <source>From Twinsight&apos;s own model: 5 minutes</source>
        <translation>从 Twinsight 自带模型开始：5 分钟</translation>
    </message>
    <message>
        <source>Until hardly anything is gained any more; for Omniglot an hour or two.</source>
        <translation>直到几乎不再有提高；对 Omniglot 需一两个小时。</translation>
    </message>
    <message>
        <source>For photos of things in place of drawings: sees colours and all of the picture, and changes light and view instead of bending strokes.</source>
        <translation>用于物体照片而非手绘图：识别颜色和整幅图片，改变光照和视角而不弯曲笔画。</translation>
    </message>
    <message>
        <source>Photos in colour: 10 minutes</source>
        <translation>彩色照片：10 分钟</translation>
    </message>
    <message>
        <source>Large data sets: 20 minutes</source>
        <translation>大数据集：20 分钟</translation>
    </message>
    <message>
        <source>The default settings with more time, for data sets that are larger than Omniglot.</source>
        <translation>默认设置，训练时间更长，适用于比 Omniglot 更大的数据集。</translation>
    </message>
</context>
<context>
    <name>TrainingField</name>
    <message>
        <source>Besides the best and the last model, keep one every so many epochs. 0: none.</source>
        <translation>除最佳模型和最后的模型外，每隔这么多轮再保留一个模型。0：不保留。</translation>
    </message>
    <message>
        <source>Calculate with bfloat16 where the device has it: graphics cards, and processors with AVX-512 BF16. Nearly twice as fast, and as exact in the end.</source>
        <translation>在设备支持时用 bfloat16 计算：显卡，以及带 AVX-512 BF16 的处理器。速度接近两倍，最终精度相同。</translation>
    </message>
    <message>
        <source>Characters in a batch</source>
        <translation>每批字符数</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Drawings of each</source>
        <translation>每个字符的样本数</translation>
    </message>
    <message>
        <source>Each character turned by 90, 180 and 270 degrees is learned as three more characters. Switch off when your pictures may lie in any direction.</source>
        <translation>每个字符旋转 90、180 和 270 度后，作为另外三个字符来学习。如果图片可能朝向任意方向，请关闭。</translation>
    </message>
    <message>
        <source>End when so many epochs in a row were no better on what is held out. 0: train to the end.</source>
        <translation>留出数据上的结果连续这么多轮没有改善时结束训练。0：一直训练到底。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Fit pictures</source>
        <translation>图片适配</translation>
    </message>
    <message>
        <source>Freeze the network</source>
        <translation>冻结主干网络</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>留出方式</translation>
    </message>
    <message>
        <source>How a picture comes to the network&apos;s square. frame: a square round what is drawn on paper, so that place and size in the picture do not matter; letterbox: all of it; centre-crop: its middle. auto: frame, but centre-crop for vgg16.</source>
        <translation>图片如何变成网络所需的正方形。frame：以正方形框住纸上所画的内容，因此位置和大小无关紧要；letterbox：保留整张图片；centre-crop：取图片中央。auto：使用 frame，但 vgg16 使用 centre-crop。</translation>
    </message>
    <message>
        <source>How each picture is changed a little, anew each time it is seen. drawings: turned, shifted, scaled, bent and thickened, never mirrored; photos: cropped, mirrored, turned, and their light and colours changed.</source>
        <translation>每张图片每次出现时如何略作改变。drawings：旋转、平移、缩放、弯曲和加粗，但绝不镜像；photos：裁剪、镜像、旋转，并改变光线和颜色。</translation>
    </message>
    <message>
        <source>How long to train. The learning rate falls over this time, so a longer run is planned longer, not stopped earlier. 0: count epochs instead.</source>
        <translation>训练多长时间。学习率在这段时间内逐渐下降，因此较长的训练是按更长的时间来规划的，而不是更晚停止。0：改为按轮次计算。</translation>
    </message>
    <message>
        <source>How many drawings of each character a batch holds.</source>
        <translation>一个批次中每个字符包含多少个样本。</translation>
    </message>
    <message>
        <source>How much of the last steps&apos; direction is kept: Nesterov momentum of sgd, the first beta of adam and adamw.</source>
        <translation>保留多少先前步骤的方向：对 sgd 是 Nesterov 动量，对 adam 和 adamw 是第一个 beta。</translation>
    </message>
    <message>
        <source>How steps are made from gradients. sgd has Nesterov momentum 0.9.</source>
        <translation>如何由梯度得出更新步。sgd 使用 0.9 的 Nesterov 动量。</translation>
    </message>
    <message>
        <source>How strongly weights are drawn to zero.</source>
        <translation>权重被拉向零的强度。</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入尺寸</translation>
    </message>
    <message>
        <source>Keep a model every</source>
        <translation>模型保留间隔</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate falls</source>
        <translation>学习率下降方式</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Multiply the learning rate by the batch&apos;s drawings / 64 and keep it within 0.0005 to 0.1 for sgd, 0.0003 to 0.001 for adam and adamw, as the reference implementation does.</source>
        <translation>将学习率乘以批次样本数 / 64，并限制在 sgd 的 0.0005 至 0.1、adam 和 adamw 的 0.0003 至 0.001 之间，与参考实现一致。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>主干网络</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Processor threads that read pictures and calculate.</source>
        <translation>读取图片和计算所用的处理器线程。</translation>
    </message>
    <message>
        <source>Scale the learning rate</source>
        <translation>缩放学习率</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>The highest step size; 0.002 suits adamw, 0.05 sgd.</source>
        <translation>最大的步长；0.002 适合 adamw，0.05 适合 sgd。</translation>
    </message>
    <message>
        <source>The same seed gives the same split, batches and first weights.</source>
        <translation>相同的种子会得到相同的划分、批次和初始权重。</translation>
    </message>
    <message>
        <source>The share of the data set that validation gets.</source>
        <translation>数据集中用于验证的比例。</translation>
    </message>
    <message>
        <source>The verdict&apos;s threshold is set so that this share of different pairs is taken for the same.</source>
        <translation>判定阈值的设定使得这一比例的异类对被当作同类。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Train only the comparison and leave the network as it is; of use with weights to start from.</source>
        <translation>只训练比较部分，主干网络保持不变；适合从已有权重开始训练时使用。</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Turned characters count as others</source>
        <translation>旋转后的字符视为其他字符</translation>
    </message>
    <message>
        <source>Vary pictures</source>
        <translation>图片变化</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight of proxies</source>
        <translation>代理权重</translation>
    </message>
    <message>
        <source>What is learned from a batch. softmax: each drawing is to find its own kind among all of the batch. bce: each pair is to be told same or different. contrastive: same pairs are drawn together, different ones pushed a margin apart. triplet: a drawing is to be nearer to its own kind than to others by a margin.</source>
        <translation>从一个批次中学习什么。softmax：每个样本要在整个批次中找出自己的同类。bce：判断每一对是同类还是异类。contrastive：同类对被拉近，异类对被推开一个间隔。triplet：样本与同类的距离要比与异类的距离近一个间隔。</translation>
    </message>
    <message>
        <source>What turns two pictures into a score. local: the angle of their embeddings and how far the parts of each are found in the other; cosine: the angle alone, somewhat quicker; weighted-l1: weighted differences. These score a picture highest against itself; l1-fc is the reference implementation&apos;s and need not.</source>
        <translation>由什么将两张图片变成得分。local：两者嵌入的夹角，以及各自的局部在另一张中能找到多少；cosine：只用夹角，稍快一些；weighted-l1：加权差异。这几种方式下，图片与自身的得分最高；l1-fc 是参考实现的方式，不保证这一点。</translation>
    </message>
    <message>
        <source>What validation has never seen in training: whole characters, whole alphabets, or only single images of characters that are trained on.</source>
        <translation>验证数据中哪些是训练从未见过的：整个字符、整个字母表，或者仅仅是参与训练的字符的个别图片。</translation>
    </message>
    <message>
        <source>Whether the network sees grey or colour pictures.</source>
        <translation>网络看到的是灰度图片还是彩色图片。</translation>
    </message>
    <message>
        <source>Wrong pairs accepted</source>
        <translation>误接受率</translation>
    </message>
    <message>
        <source>auto takes a CUDA card that really runs a kernel, else the processor; or cpu, cuda, cuda:1.</source>
        <translation>auto 选择真正能运行核函数的 CUDA 显卡，否则使用处理器；也可填 cpu、cuda、cuda:1。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by epochs</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>cos: along a cosine to 1 % after a short warm-up; step: in ten equal ratios to 1 %; none: not at all.</source>
        <translation>cos：短暂预热后沿余弦曲线降到 1%；step：以十个相等的比率降到 1%；none：完全不下降。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>How many different characters a batch holds. 0: what suits the device, 20 on the processor and 160 on a graphics card.</source>
        <translation>一个批次包含多少个不同的字符。0：按设备而定，处理器 20 个，显卡 160 个。</translation>
    </message>
    <message>
        <source>Invented characters</source>
        <translation>虚构字符</translation>
    </message>
    <message>
        <source>Side of the square that each picture is brought to. 0: what suits the network: 56 for compact, large and conv4, 105 for koch and vgg16.</source>
        <translation>每张图片所变成的正方形的边长。0：采用适合网络的值：compact、large 和 conv4 为 56，koch 和 vgg16 为 105。</translation>
    </message>
    <message>
        <source>What turns a picture into an embedding. compact: a small residual net that learns in minutes without a graphics card. large: the same with twice the channels and five blocks, for a graphics card. conv4: four convolutions, as the few-shot literature has them. koch: the one-shot network of 2015. vgg16: the reference implementation&apos;s.</source>
        <translation>由什么将图片变成嵌入。compact：小型残差网络，没有显卡也能在几分钟内学会。large：通道数加倍、共五个残差块，适合显卡。conv4：四个卷积层，与小样本学习文献中相同。koch：2015 年的单样本网络。vgg16：参考实现所用的网络。</translation>
    </message>
    <message>
        <source>The share of batches with characters that nobody has drawn, made of two of an alphabet or of a whole alphabet mirrored, slanted and bent. For drawings, when the characters are few or the training is so long that it learns them by heart.</source>
        <translation>使用没有人画过的字符的批次所占比例：由同一字母表的两个字符拼成，或将整个字母表镜像、倾斜、弯曲而成。适用于手写图画，且字符不多，或训练时间长到会把字符背下来。</translation>
    </message>
    <message>
        <source>A model file whose weights are taken where name and shape fit. strokes: for drawings and the usual network, weights that have learned from generated characters alone. Empty: fresh weights.</source>
        <translation>一个模型文件，名称和形状相符的权重会被采用。strokes：用于手绘图和默认网络，采用只从生成的字符中学到的权重。留空：使用全新的权重。</translation>
    </message>
    <message>
        <source>With the loss softmax, each drawing is also to find its character among all characters of the training, of which each has a learned proxy; this is how much that counts. Left out by itself with more than 8,192 characters, and where the training does not begin with fresh weights.</source>
        <translation>在 softmax 损失下，每个样本还要在训练的所有字符中找出自己的字符，每个字符都有一个学习得到的代理；此值决定其所占的份量。字符超过 8,192 个，或训练不是从全新的权重开始时，会自动省去。</translation>
    </message>
    <message>
        <source>How many times about all drawings are seen; of few drawings more often, as an epoch has 20 batches at least. 0: train by the clock.</source>
        <translation>所有样本大约被看多少遍；样本很少时看得更多，因为每个轮次至少有 20 个批次。0：按时间训练。</translation>
    </message>
</context>
<context>
    <name>twinsight</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Time of training</source>
        <translation>训练时长</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>batch %1, epoch %2, after %3, at %4</source>
        <translation>第 %1 批，第 %2 轮，%3后，%4</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>图片/秒</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>内存 (MB)</translation>
    </message>
    <message>
        <source>Training, epoch</source>
        <translation>训练（每轮）</translation>
    </message>
    <message>
        <source>Validation, epoch</source>
        <translation>验证（每轮）</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>One-shot</source>
        <translation>单样本</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>, smoothed %1</source>
        <translation>，平滑值 %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: check that it may be written and that the disk is not full.</source>
        <translation>无法创建文件夹 %1：请检查是否有写入权限，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>The trainer %1 is not there or cannot be run: install Twinsight again.</source>
        <translation>训练程序 %1 不存在或无法运行：请重新安装 Twinsight。</translation>
    </message>
    <message>
        <source>The trainer %1 cannot be started: %2.</source>
        <translation>训练程序 %1 无法启动：%2。</translation>
    </message>
    <message>
        <source>Browse an image data set, train a Siamese network on it, and see how alike two images are.</source>
        <translation>浏览图像数据集，用它训练孪生网络，并查看任意两张图片有多相似。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本；不提供任何担保。</translation>
    </message>
    <message>
        <source>Built on Qt %1 (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD), OpenCV (Apache 2), libarchive (BSD), nlohmann/json (MIT) and CLI11 (BSD).</source>
        <translation>基于 Qt %1 (LGPL 3)、QCustomPlot (GPL 3)、LibTorch (BSD)、OpenCV (Apache 2)、libarchive (BSD)、nlohmann/json (MIT) 和 CLI11 (BSD) 构建。</translation>
    </message>
    <message>
        <source>About Twinsight</source>
        <translation>关于 Twinsight</translation>
    </message>
    <message>
        <source>Training is under way</source>
        <translation>训练正在进行</translation>
    </message>
    <message>
        <source>Let the training go on in the background?</source>
        <translation>要让训练在后台继续吗？</translation>
    </message>
    <message>
        <source>Twinsight will show it again when it is next started.</source>
        <translation>Twinsight 下次启动时会重新显示它。</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>继续训练(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop training</source>
        <translation>停止训练(&amp;S)</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>1 drawing</source>
        <translation>1 个样本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation>
            <numerusform>%Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Background set</source>
        <translation>背景集</translation>
    </message>
    <message>
        <source>Evaluation set</source>
        <translation>评估集</translation>
    </message>
    <message>
        <source>%1 is not one of Omniglot&apos;s archives. File &gt; Open archive opens it all the same.</source>
        <translation>%1 不是 Omniglot 的压缩包。仍可通过“文件 &gt; 打开压缩包”打开它。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1/%1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>it is not an image</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2. Take another picture.</source>
        <translation>无法显示 %1：%2。请换一张图片。</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>正在停止...</translation>
    </message>
    <message>
        <source>Pausing...</source>
        <translation>正在暂停...</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>训练 %1后停止。</translation>
    </message>
    <message>
        <source>Trained for %1.</source>
        <translation>训练了 %1。</translation>
    </message>
    <message>
        <source>Resume goes on from its last checkpoint.</source>
        <translation>“恢复”会从最后一个检查点继续。</translation>
    </message>
    <message>
        <source>The trainer is gone before it began.</source>
        <translation>训练程序在开始之前就已消失。</translation>
    </message>
    <message>
        <source>The trainer is gone without a word; it was last heard of on %1.</source>
        <translation>训练程序无声无息地消失了；最后一次记录是在 %1。</translation>
    </message>
    <message>
        <source>Browse an image data set, train a Siamese network, compare two images.</source>
        <translation>浏览图像数据集、训练孪生网络、比较两张图片。</translation>
    </message>
    <message>
        <source>Open this data set: a folder or an archive (.zip, .tar, .tar.gz). May be given several times.</source>
        <translation>打开此数据集：文件夹或压缩包（.zip、.tar、.tar.gz）。可多次使用。</translation>
    </message>
    <message>
        <source>Compare with this model (.safetensors).</source>
        <translation>用此模型进行比较 (.safetensors)。</translation>
    </message>
    <message>
        <source>Keep training runs in this folder.</source>
        <translation>将训练记录保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Compare two image files.</source>
        <translation>比较两个图片文件。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light 或 dark。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Data sets and models are opened, images go to the comparison.</source>
        <translation>数据集和模型会被打开，图片会送去比较。</translation>
    </message>
    <message>
        <source>See twinsight --help.</source>
        <translation>参见 twinsight --help。</translation>
    </message>
    <message>
        <source>--compare needs two image files.</source>
        <translation>--compare 需要两个图片文件。</translation>
    </message>
    <message>
        <source>--theme takes system, light or dark.</source>
        <translation>--theme 只接受 system、light 或 dark。</translation>
    </message>
    <message>
        <source>Figure (95 % interval)</source>
        <translation>指标（95% 置信区间）</translation>
    </message>
    <message>
        <source>By run: %1</source>
        <translation>按测试组：%1</translation>
    </message>
    <message>
        <source>By alphabet: %1</source>
        <translation>按字母表：%1</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>图片对</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试次</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>EER</source>
        <translation>等错误率</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 次中 %1 次</translation>
    </message>
    <message>
        <source>Most confused: %1</source>
        <translation>最易混淆：%1</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>被误认为</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Most wrong pairs: %1</source>
        <translation>错误最严重的图片对：%1</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Twinsight test report</source>
        <translation>Twinsight 测试报告</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>At the model&apos;s threshold, same and different pairs weighing the same</source>
        <translation>以模型的阈值判定，同类对与异类对权重相同</translation>
    </message>
    <message>
        <source>Share of trials whose right candidate scores highest</source>
        <translation>正确候选得分最高的试次所占比例</translation>
    </message>
    <message>
        <source>False accepts</source>
        <translation>误接受率</translation>
    </message>
    <message>
        <source>Of the different pairs, at the model&apos;s threshold</source>
        <translation>占异类对的比例，以模型的阈值判定</translation>
    </message>
    <message>
        <source>False rejects</source>
        <translation>误拒绝率</translation>
    </message>
    <message>
        <source>Of the same pairs, at the model&apos;s threshold</source>
        <translation>占同类对的比例，以模型的阈值判定</translation>
    </message>
    <message>
        <source>Equal error rate: where both errors are equally frequent</source>
        <translation>等错误率 (EER)：两种错误同样频繁之处</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>最佳准确率</translation>
    </message>
    <message>
        <source>At the threshold that suits these very pairs best</source>
        <translation>采用最适合这些图片对的阈值时</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Probability from which two pictures count as the same</source>
        <translation>达到此概率，两张图片即视为相同</translation>
    </message>
    <message>
        <source>Which of %1 and %2 is more accurate, this test does not tell: the difference is %3.</source>
        <translation>%1 与 %2 哪个更准确，此次测试无法判断：相差 %3。</translation>
    </message>
    <message>
        <source>%1 is more accurate than %2, by %3.</source>
        <translation>%1 比 %2 更准确，高出 %3。</translation>
    </message>
    <message>
        <source>This picture cannot be shown: %1.</source>
        <translation>无法显示此图片：%1。</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 个问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking %1 %</source>
        <translation>检查中 %1%</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Every drawing is being looked at.</source>
        <translation>正在查看每一个样本。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this data set.</source>
        <translation>此数据集没有问题。</translation>
    </message>
    <message>
        <source>%1. Choose one to see its drawings.</source>
        <translation>%1。选择其中一个以查看相关样本。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 无法使用：%2</translation>
    </message>
    <message>
        <source>%1: %2 images per second.</source>
        <translation>%1：每秒 %2 张图片。</translation>
    </message>
    <message>
        <source>On %1: %2 images per second.</source>
        <translation>在 %1 上：每秒 %2 张图片。</translation>
    </message>
    <message>
        <source>It takes %1 MB of memory.</source>
        <translation>占用 %1 MB 内存。</translation>
    </message>
    <message>
        <source>The memory suffices for %1 characters in a batch, not for %2.</source>
        <translation>内存足够每批 %1 个字符，不够 %2 个。</translation>
    </message>
    <message>
        <source>All %1 epochs take about %2.</source>
        <translation>全部 %1 轮大约需要 %2。</translation>
    </message>
    <message>
        <source>An epoch takes about %1, so there is time for %2.</source>
        <translation>每轮大约需要 %1，因此有时间训练 %2 轮。</translation>
    </message>
    <message>
        <source>Batches of %1 characters are %2 times as fast.</source>
        <translation>每批 %1 个字符时，速度是 %2 倍。</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>使用此语言：%1。</translation>
    </message>
    <message>
        <source>--language takes one of these: %1.</source>
        <translation>--language 只接受：%1。</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 对</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln 对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（位于 %2）</translation>
    </message>
    <message>
        <source>drawn here</source>
        <translation>在此绘制</translation>
    </message>
    <message>
        <source>it has %1 × %2 pixels, which is more than Twinsight opens</source>
        <translation>它有 %1 × %2 像素，超出 Twinsight 可打开的范围</translation>
    </message>
    <message>
        <source>it has %1 × %2 pixels, which is more than the window shows</source>
        <translation>它有 %1 × %2 像素，超出窗口可显示的范围</translation>
    </message>
    <message>
        <source>grey with transparency, %1 bits a channel</source>
        <translation>带透明度的灰度，每通道 %1 位</translation>
    </message>
    <message>
        <source>colour with transparency, %1 bits a channel</source>
        <translation>带透明度的彩色，每通道 %1 位</translation>
    </message>
    <message>
        <source>palette with transparency, %1 bits</source>
        <translation>带透明度的调色板，%1 位</translation>
    </message>
    <message>
        <source>CMYK with transparency, %1 bits a channel</source>
        <translation>带透明度的 CMYK，每通道 %1 位</translation>
    </message>
    <message>
        <source>two colours with transparency, 1 bit</source>
        <translation>带透明度的双色，1 位</translation>
    </message>
    <message>
        <source>grey, %1 bits</source>
        <translation>灰度，%1 位</translation>
    </message>
    <message>
        <source>colour, %1 bits a channel</source>
        <translation>彩色，每通道 %1 位</translation>
    </message>
    <message>
        <source>palette, %1 bits</source>
        <translation>调色板，%1 位</translation>
    </message>
    <message>
        <source>CMYK, %1 bits a channel</source>
        <translation>CMYK，每通道 %1 位</translation>
    </message>
    <message>
        <source>two colours, 1 bit</source>
        <translation>双色，1 位</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>文件夹 %1 已不存在。</translation>
    </message>
    <message>
        <source>Nothing on this computer shows the folder %1: install a file manager.</source>
        <translation>此计算机上没有可显示文件夹 %1 的程序：请安装文件管理器。</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 percentage points (%2 to %3)</source>
        <translation>%1 个百分点（%2 至 %3）</translation>
    </message>
    <message>
        <source>1 trial</source>
        <translation>1 次试验</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials</source>
        <translation>
            <numerusform>%Ln 次试验</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>%1, trained on %2</source>
        <translation>%1，训练于 %2</translation>
    </message>
    <message>
        <source>Verification: %1 of %2 of %3 that were not trained on, seed %4</source>
        <translation>验证：%3 中未训练的 %2，%1，种子 %4</translation>
    </message>
    <message>
        <source>One-shot: %1, %2-way, %3-shot, %4 of %5 that were not trained on, seed %6</source>
        <translation>单样本：%1，%2-way，%3-shot，%5 中未训练的 %4，种子 %6</translation>
    </message>
    <message>
        <source>Omniglot runs: %1 of %2</source>
        <translation>Omniglot 官方测试：%2，%1</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测试数据</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>测试时间</translation>
    </message>
    <message>
        <source>%1, by Twinsight %2</source>
        <translation>%1，Twinsight %2</translation>
    </message>
    <message>
        <source>No intervals: they take 20 characters or more.</source>
        <translation>无区间：至少需要 20 个字符。</translation>
    </message>
    <message>
        <source>Twinsight will show it again when it is next started, and what waits in the queue begins then.</source>
        <translation>下次启动 Twinsight 时会再次显示它，队列中的训练届时开始。</translation>
    </message>
    <message>
        <source>On drawings it never saw, the model tells %1 of pairs rightly apart (AUC %2, equal error rate %3).</source>
        <translation>在从未见过的图上，模型正确判断了 %1 的图对（AUC %2，等错误率 %3）。</translation>
    </message>
    <message>
        <source>It finds the right character among up to twenty in %1 of cases.</source>
        <translation>在至多二十个字符中，有 %1 找到了正确的那个。</translation>
    </message>
    <message>
        <source>On these few characters, %1 is more accurate than %2, by %3. How it would be on others, this test does not tell.</source>
        <translation>在这些少量字符上，%1 比 %2 准确，相差 %3。在其他字符上如何，此测试无法得知。</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>要替换 %1 吗？</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔值</translation>
    </message>
    <message>
        <source>%1 could not be made: it may be too large for the memory.</source>
        <translation>无法生成 %1：可能太大，内存不足。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>1 class has a name that the model was trained on, in a folder of another name: if it is the same, these figures are too good.</source>
        <translation>有 1 个类别与模型训练过的类别同名，但所在文件夹的名称不同：如果是同一类别，这些数值就偏好了。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes have names that the model was trained on, in a folder of another name: if they are the same, these figures are too good.</source>
        <translation>
            <numerusform>有 %Ln 个类别与模型训练过的类别同名，但所在文件夹的名称不同：如果是同一类别，这些数值就偏好了。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinsight::AlikePanel</name>
    <message>
        <source>Like</source>
        <translation>相似于</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Drawings that are alike</source>
        <translation>相似的样本</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>How often an unknown character gets a name is not known here.</source>
        <translation>未知字符被误认的频率在此未知。</translation>
    </message>
    <message>
        <source>Wrong for about %1 pictures of unknown characters; %2 of the known ones get no name.</source>
        <translation>未知字符的图片约有 %1 会被误认；已知字符的图片有 %2 得不到名称。</translation>
    </message>
    <message>
        <source>Wrong for at most %1 pictures of unknown characters.</source>
        <translation>未知字符的图片最多有 %1 会被误认。</translation>
    </message>
    <message>
        <source>It takes 20 characters in the data set that the model was not trained on, or few drawings.</source>
        <translation>要得知这一点，数据集中需要有 20 个未用于训练该模型的字符，或者样本较少。</translation>
    </message>
    <message>
        <source>Measured on %1 pictures of %2 characters that it was not trained on</source>
        <translation>在未用于训练的 %2 个字符的 %1 张图片上测得</translation>
    </message>
    <message>
        <source>; with other characters it may be anything from %1 to %2</source>
        <translation>；换作其他字符，可能在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop looking at the drawings</source>
        <translation>停止查看图画</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>这是 %1。</translation>
    </message>
    <message>
        <source>None of these for sure.</source>
        <translation>没有确定的匹配。</translation>
    </message>
    <message>
        <source>Found among %1 drawings in %2 ms.</source>
        <translation>在 %1 幅图中查找，用时 %2 毫秒。</translation>
    </message>
    <message>
        <source>The best, %1, scores %2; a name takes %3.</source>
        <translation>最佳的 %1 得分 %2；命名需 %3。</translation>
    </message>
    <message>
        <source>The best, %1, scores %2: enough for a pair (%3), not for a name (%4), as the best of %5 drawings is often so high by chance.</source>
        <translation>最佳的 %1 得分 %2：够判为一对（%3），但不够命名（%4），因为 %5 幅图中的最佳者常会碰巧这么高。</translation>
    </message>
</context>
<context>
    <name>twinsight::AlphabetLegend</name>
    <message>
        <source>Alphabets</source>
        <translation>字母表</translation>
    </message>
    <message>
        <source>Choose an alphabet to see it among the others; choose it again for all</source>
        <translation>选择一个字母表以在其余之中突出显示；再次选择则全部显示</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Choose a class to see it among the others; choose it again for all</source>
        <translation>选择一个类别以在其余之中突出显示；再次选择则全部显示</translation>
    </message>
</context>
<context>
    <name>twinsight::AlphabetTreeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>When the newest drawing was written</source>
        <translation>最新图片的写入时间</translation>
    </message>
    <message>
        <source>A click sorts; a right click offers more orders</source>
        <translation>单击排序，右键有更多排序方式</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改日期</translation>
    </message>
</context>
<context>
    <name>twinsight::CaptionedDrawings</name>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1：%2
%3</translation>
    </message>
</context>
<context>
    <name>twinsight::CharacterPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 和另外 %2 个</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Filter by name (Ctrl+F)</source>
        <translation>按名称筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Part of a name, or all of it with * and ? for what may be anything; alphabet/character works, too.</source>
        <translation>输入名称的一部分，或输入完整名称，其中 * 和 ? 代表任意字符；也可以输入“字母表/字符”。</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter the tree by name</source>
        <translation>按名称筛选树形列表</translation>
    </message>
</context>
<context>
    <name>twinsight::CharacterTree</name>
    <message>
        <source>Alphabets and characters</source>
        <translation>字母表和字符</translation>
    </message>
    <message>
        <source>&amp;Unfold everything</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold everything</source>
        <translation>全部折叠(&amp;F)</translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation>按名称排序(&amp;N)</translation>
    </message>
    <message>
        <source>Sort by number of &amp;drawings</source>
        <translation>按样本数排序(&amp;D)</translation>
    </message>
    <message>
        <source>No alphabet and no character is called that.</source>
        <translation>没有字母表或字符叫这个名称。</translation>
    </message>
    <message>
        <source>Sort by last &amp;change</source>
        <translation>按最近更改排序(&amp;C)</translation>
    </message>
</context>
<context>
    <name>twinsight::ChartControls</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Which charts are shown</source>
        <translation>显示哪些图表</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>按批次</translation>
    </message>
    <message>
        <source>by epoch</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>by time of training</source>
        <translation>按训练时长</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>What the charts run along</source>
        <translation>图表的横轴</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>How the axes of the charts are divided</source>
        <translation>图表坐标轴的刻度方式</translation>
    </message>
    <message>
        <source>Logarithmic across</source>
        <translation>横轴对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic upwards</source>
        <translation>纵轴对数刻度</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>忽略离群值</translation>
    </message>
    <message>
        <source>Shows the range of the middle 90 % of the values</source>
        <translation>显示中间 90% 的值所在的范围</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Takes the charts that are shown elsewhere</source>
        <translation>将所显示的图表用到别处</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture (PNG, SVG, PDF)...</source>
        <translation>保存图片（PNG、SVG、PDF）(&amp;S)...</translation>
    </message>
    <message>
        <source>Save &amp;numbers (CSV)...</source>
        <translation>保存数值（CSV）(&amp;N)...</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>How much of what was before each point of the bold curve keeps, as in TensorBoard</source>
        <translation>粗线上每一点保留多少先前的值，与 TensorBoard 相同</translation>
    </message>
</context>
<context>
    <name>twinsight::ChildTask</name>
    <message>
        <source>The program %1 does not start: install Twinsight again.</source>
        <translation>程序 %1 无法启动：请重新安装 Twinsight。</translation>
    </message>
</context>
<context>
    <name>twinsight::ComparePage</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Picture A</source>
        <translation>图片 A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>图片 B</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>正在比较...</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>互换(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Exchanges A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Empties A and B</source>
        <translation>清空 A 和 B</translation>
    </message>
    <message>
        <source>&amp;Look closer...</source>
        <translation>细看(&amp;L)...</translation>
    </message>
    <message>
        <source>A and B large: overlaid, wiped, or their difference</source>
        <translation>放大 A 和 B：叠加、擦除对比，或显示差异</translation>
    </message>
    <message>
        <source>Compares a list of pairs, or two folders</source>
        <translation>比较一份图片对列表，或两个文件夹</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Go to picture A</source>
        <translation>转到图片 A</translation>
    </message>
    <message>
        <source>Go to picture B</source>
        <translation>转到图片 B</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Draw a picture</source>
        <translation>画一张图</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>细看</translation>
    </message>
    <message>
        <source>Find what is alike</source>
        <translation>查找相似的样本</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>得分原因</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>No model yet: train one, or open a model file.</source>
        <translation>还没有模型：请训练一个，或打开一个模型文件。</translation>
    </message>
    <message>
        <source>Put a picture into A and one into B.</source>
        <translation>请在 A 和 B 中各放一张图片。</translation>
    </message>
    <message>
        <source>Put a picture into A.</source>
        <translation>请在 A 中放一张图片。</translation>
    </message>
    <message>
        <source>Put a picture into B.</source>
        <translation>请在 B 中放一张图片。</translation>
    </message>
    <message>
        <source>Empty A and B</source>
        <translation>清空 A 和 B</translation>
    </message>
    <message>
        <source>Compare many pairs</source>
        <translation>比较多个图片对</translation>
    </message>
    <message>
        <source>Draw: the score comes with the first stroke, and follows each.</source>
        <translation>请画：第一笔后给出得分，之后每笔更新。</translation>
    </message>
    <message>
        <source>Man&amp;y pairs...</source>
        <translation>批量比较(&amp;Y)...</translation>
    </message>
</context>
<context>
    <name>twinsight::CompareTabs</name>
    <message>
        <source>Past comparisons</source>
        <translation>以往的比较</translation>
    </message>
    <message>
        <source>Find alike</source>
        <translation>查找相似</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>得分原因</translation>
    </message>
    <message>
        <source>Looking at every drawing, once: %1</source>
        <translation>正在逐一查看所有样本（仅需一次）：%1</translation>
    </message>
    <message>
        <source>Measuring on the data set: %1</source>
        <translation>正在数据集上测量：%1</translation>
    </message>
    <message>
        <source>Taking parts out, one after the other: %1</source>
        <translation>正在依次遮去各个部分：%1</translation>
    </message>
    <message>
        <source>Open a data set to look for what is alike.</source>
        <translation>打开一个数据集，以查找相似的样本。</translation>
    </message>
    <message>
        <source>No model yet: train one, or open a model file.</source>
        <translation>还没有模型：请训练一个，或打开一个模型文件。</translation>
    </message>
    <message>
        <source>Put a picture there, or draw one.</source>
        <translation>请放入一张图片，或画一张。</translation>
    </message>
    <message>
        <source>Put a picture into A and one into B.</source>
        <translation>请在 A 和 B 中各放一张图片。</translation>
    </message>
    <message>
        <source>Looking for what made this score...</source>
        <translation>正在查找得分的原因...</translation>
    </message>
    <message>
        <source>Open a data set to see how its same and different pairs score.</source>
        <translation>打开一个数据集，以查看其中同类对与异类对的得分。</translation>
    </message>
    <message>
        <source>Measuring on the data set...</source>
        <translation>正在数据集上测量...</translation>
    </message>
    <message>
        <source>Stopped. Choose this tab again to look for what made the score.</source>
        <translation>已停止。再次选择此标签页即可查找得分的原因。</translation>
    </message>
    <message>
        <source>%1 is blank: there is nothing in it to look for.</source>
        <translation>%1 是空白的，没有可查找的内容。</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Looking for what is alike...</source>
        <translation>正在查找相似的图…</translation>
    </message>
    <message>
        <source>Stopped. Choose this tab again to look for what is alike.</source>
        <translation>已停止。再次选择此页可重新查找。</translation>
    </message>
    <message>
        <source>There is nothing to explain: a blank picture has nothing in it that could be like or unlike another.</source>
        <translation>无可解释：空白图片没有可比之处。</translation>
    </message>
    <message>
        <source>Stopped. Choose this tab again to measure on the data set.</source>
        <translation>已停止。再次选择此页可在数据集上重新测量。</translation>
    </message>
</context>
<context>
    <name>twinsight::ComparisonHistory</name>
    <message>
        <source>%1 and %2: %3, %4. Model %5.</source>
        <translation>%1 与 %2：%3，%4。模型 %5。</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>twinsight::CopiesSection</name>
    <message>
        <source>Near duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>The data set is still being checked.</source>
        <translation>数据集仍在检查中。</translation>
    </message>
    <message>
        <source>The data set has not been checked.</source>
        <translation>数据集尚未检查。</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
</context>
<context>
    <name>twinsight::DatasetOverview</name>
    <message>
        <source>%1 alphabets</source>
        <translation>%1 个字母表</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>Drawings per character: %1</source>
        <translation>每个字符的样本数：%1</translation>
    </message>
    <message>
        <source>Drawings per character: %1 to %2, half of them %3 or more</source>
        <translation>每个字符的样本数：%1 至 %2，其中一半有 %3 个或更多</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>略去 %1</translation>
    </message>
    <message>
        <source>Mean drawings: a click shows what they are made of</source>
        <translation>平均样本：点击即可查看其由哪些样本得出</translation>
    </message>
    <message>
        <source>Sizes: %1 pixels</source>
        <translation>尺寸：%1 像素</translation>
    </message>
    <message>
        <source>Sizes: %1 to %2 pixels</source>
        <translation>尺寸：%1 至 %2 像素</translation>
    </message>
    <message>
        <source>Sizes: %1 to %2 pixels, most often %3 (%4)</source>
        <translation>尺寸：%1 至 %2 像素，最常见 %3（%4）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Sizes and modes: %1 looked at
Every drawing is opened once.</source>
        <translation>尺寸和模式：已查看 %1
每个样本打开一次。</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>及其他</translation>
    </message>
    <message>
        <source>Modes: %1</source>
        <translation>模式：%1</translation>
    </message>
</context>
<context>
    <name>twinsight::Download</name>
    <message>
        <source>Another window downloads it at this moment.</source>
        <translation>另一个窗口此刻正在下载它。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The server sends more than the file has.</source>
        <translation>服务器发来的内容超出了文件大小。</translation>
    </message>
    <message>
        <source>Nothing has come from the server for a while.</source>
        <translation>服务器已有一段时间没有发来任何内容。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not the file.</source>
        <translation>服务器返回的不是该文件。</translation>
    </message>
    <message>
        <source>What has come is not the file that was expected. Download it again.</source>
        <translation>收到的不是所期望的文件。请重新下载。</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2</source>
        <translation>%1 未能下载：%2</translation>
    </message>
</context>
<context>
    <name>twinsight::DrawingActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Send to &amp;A</source>
        <translation>送到 &amp;A</translation>
    </message>
    <message>
        <source>Send to &amp;B</source>
        <translation>送到 &amp;B</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xclude from training</source>
        <translation>从训练中排除(&amp;X)</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two selected</source>
        <translation>比较选中的两张(&amp;M)</translation>
    </message>
</context>
<context>
    <name>twinsight::DrawingGridModel</name>
    <message>
        <source>Excluded from training</source>
        <translation>已从训练中排除</translation>
    </message>
</context>
<context>
    <name>twinsight::DrawingGridView</name>
    <message>
        <source>Drawings</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Enter opens the current drawing, A and B send it to the comparison, Menu lists what else can be done.</source>
        <translation>按回车键打开当前样本，按 A 和 B 送去比较，按菜单键列出其他操作。</translation>
    </message>
</context>
<context>
    <name>twinsight::DrawingInfo</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>No drawing is chosen.</source>
        <translation>未选择样本。</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>字母表</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>字母表</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
</context>
<context>
    <name>twinsight::DrawingsPanel</name>
    <message>
        <source>Size of the thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl+wheel)</source>
        <translation>缩略图大小（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>&amp;Names of drawings</source>
        <translation>样本名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Group by character</source>
        <translation>按字符分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>信息(&amp;I)</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>twinsight::DropZone</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Drop a drawing or an image file here, paste one with Ctrl+V, click to choose a file, or draw</source>
        <translation>将样本或图片文件拖放到这里，按 Ctrl+V 粘贴，单击选择文件，或者画一张</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw a picture with the mouse or a pen (D)</source>
        <translation>用鼠标或手写笔画一张图 (D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 is a link into the web, and nothing is fetched from there: save or copy the picture, and drop or paste that.</source>
        <translation>%1 是一个网络链接，程序不会从网上获取内容：请先保存或复制图片，再拖放或粘贴。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy an image or an image file first.</source>
        <translation>剪贴板中没有图片：请先复制图片或图片文件。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Choose file...</source>
        <translation>选择文件(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>尚未绘制</translation>
    </message>
</context>
<context>
    <name>twinsight::EngineSession</name>
    <message>
        <source>The engine does not run: open a model to start it again.</source>
        <translation>引擎未在运行：打开一个模型以重新启动它。</translation>
    </message>
    <message>
        <source>No model yet: train one, or open a model file.</source>
        <translation>还没有模型：请训练一个，或打开一个模型文件。</translation>
    </message>
    <message>
        <source>The engine has ended again and again: open a model to start it once more.</source>
        <translation>引擎一再退出：打开一个模型以再次启动它。</translation>
    </message>
    <message>
        <source>The engine has ended again and again; its last words: %1</source>
        <translation>引擎一再退出；它最后的输出：%1</translation>
    </message>
    <message>
        <source>The engine ended while it loaded %1: open another model.</source>
        <translation>引擎在加载 %1 时退出：请打开其他模型。</translation>
    </message>
    <message>
        <source>The engine ended while it compared these two pictures: take others.</source>
        <translation>引擎在比较这两张图片时退出：请换其他图片。</translation>
    </message>
    <message>
        <source>The engine ended while it went over the data set.</source>
        <translation>引擎在处理数据集时退出。</translation>
    </message>
    <message>
        <source>The engine ended while it looked for what made this score: take other pictures.</source>
        <translation>引擎在查找得分原因时退出：请换其他图片。</translation>
    </message>
    <message>
        <source>The engine answered something that was not asked.</source>
        <translation>引擎回答了没有提出的请求。</translation>
    </message>
    <message>
        <source>The engine %1 does not fit this window: install both from the same version.</source>
        <translation>引擎 %1 与此窗口不匹配：请安装同一版本的两者。</translation>
    </message>
    <message>
        <source>The engine %1 is not there or cannot be run: install Twinsight again.</source>
        <translation>引擎 %1 不存在或无法运行：请重新安装 Twinsight。</translation>
    </message>
</context>
<context>
    <name>twinsight::ErrorCurvePlot</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>DET curve</source>
        <translation>DET 曲线</translation>
    </message>
    <message>
        <source>Different pairs accepted</source>
        <translation>接受的异类对</translation>
    </message>
    <message>
        <source>Same pairs accepted</source>
        <translation>接受的同类对</translation>
    </message>
    <message>
        <source>Same pairs refused</source>
        <translation>拒绝的同类对</translation>
    </message>
</context>
<context>
    <name>twinsight::ExclusionSession</name>
    <message>
        <source>exclude %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>include %1</source>
        <translation>恢复 %1</translation>
    </message>
</context>
<context>
    <name>twinsight::FieldEditor</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认：%1。</translation>
    </message>
    <message>
        <source>From %1 to %2; default: %3.</source>
        <translation>%1 至 %2；默认：%3。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>twinsight::HealthButton</name>
    <message>
        <source>What is wrong with the data set</source>
        <translation>数据集的问题</translation>
    </message>
</context>
<context>
    <name>twinsight::HealthHint</name>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Lists what is wrong with the data set</source>
        <translation>列出数据集的问题</translation>
    </message>
    <message>
        <source>1 problem in this data set: %1.</source>
        <translation>此数据集有 1 个问题：%1。</translation>
    </message>
    <message>
        <source>%1 problems in this data set, the worst: %2.</source>
        <translation>此数据集有 %1 个问题，最严重的是：%2。</translation>
    </message>
</context>
<context>
    <name>twinsight::HealthModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The same picture under several characters</source>
        <translation>同一图片出现在多个字符下</translation>
    </message>
    <message>
        <source>Unreadable drawings</source>
        <translation>无法读取的样本</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>略去的文件</translation>
    </message>
    <message>
        <source>Characters with fewer than two drawings</source>
        <translation>样本少于两个的字符</translation>
    </message>
    <message>
        <source>Blank drawings</source>
        <translation>空白样本</translation>
    </message>
    <message>
        <source>Inverted drawings</source>
        <translation>反色样本</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Odd sizes</source>
        <translation>异常尺寸</translation>
    </message>
    <message>
        <source>Grey among colour, colour among grey</source>
        <translation>彩色中的灰度图，灰度中的彩色图</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 和另外 %2 个</translation>
    </message>
    <message>
        <source>Almost the same picture under several characters</source>
        <translation>几乎相同的图片属于多个字符</translation>
    </message>
    <message>
        <source>Choose one of these files to see why it was left out.</source>
        <translation>选择其中一个文件，查看略过的原因。</translation>
    </message>
    <message>
        <source>Left out: %1 %2.</source>
        <translation>已略过：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>twinsight::HealthPanel</name>
    <message>
        <source>E&amp;xclude from training</source>
        <translation>从训练中排除(&amp;X)</translation>
    </message>
    <message>
        <source>Training and measuring leave it out; your files stay as they are. Of duplicates, the first one stays in.</source>
        <translation>训练和测量时会略去它；你的文件保持不变。对于重复的样本，保留第一个。</translation>
    </message>
    <message>
        <source>What is wrong with the data set</source>
        <translation>数据集的问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
</context>
<context>
    <name>twinsight::HealthSession</name>
    <message>
        <source>The check ended without a result.</source>
        <translation>检查结束，但没有结果。</translation>
    </message>
</context>
<context>
    <name>twinsight::HistogramPlot</name>
    <message>
        <source>Drawings per character</source>
        <translation>每个字符的样本数</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 drawings: %2 characters</source>
        <translation>%1 个样本：%2 个字符</translation>
    </message>
</context>
<context>
    <name>twinsight::HistoryStrip</name>
    <message>
        <source>Save the comparisons</source>
        <translation>保存比较结果</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>另存为 CSV...</translation>
    </message>
    <message>
        <source>Save these comparisons as a table</source>
        <translation>将这些比较结果保存为表格</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget these comparisons</source>
        <translation>清除这些比较结果</translation>
    </message>
    <message>
        <source>Past comparisons</source>
        <translation>以往的比较</translation>
    </message>
    <message>
        <source>Forget...</source>
        <translation>清除...</translation>
    </message>
    <message>
        <source>Forget 1 past comparison?</source>
        <translation>要清除 1 条比较记录吗？</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln past comparisons?</source>
        <translation>
            <numerusform>要清除 %Ln 条比较记录吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing gives them back. Pictures and models stay as they are.</source>
        <translation>清除后无法恢复。图片和模型保持不变。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>清除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>twinsight::LearningRateCurve</name>
    <message>
        <source>How the learning rate goes from the beginning of the training to its end</source>
        <translation>学习率从训练开始到结束的变化</translation>
    </message>
    <message>
        <source>Learning rate: rises to %1 and falls: %2</source>
        <translation>学习率：升至 %1 后下降：%2</translation>
    </message>
    <message>
        <source>Learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
</context>
<context>
    <name>twinsight::LibrarySkippedDialog</name>
    <message>
        <source>Files left out</source>
        <translation>略去的文件</translation>
    </message>
    <message>
        <source>Left out of this data set: %1.</source>
        <translation>从此数据集中略去：%1。</translation>
    </message>
</context>
<context>
    <name>twinsight::LibraryStatus</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 像素，%3</translation>
    </message>
    <message>
        <source>%1 in %2 classes</source>
        <translation>%2 个类别，%1</translation>
    </message>
    <message>
        <source>%1 of %2 characters in %3 alphabets</source>
        <translation>%3 个字母表，%2 个字符，%1</translation>
    </message>
    <message>
        <source>Scanning...</source>
        <translation>正在扫描...</translation>
    </message>
    <message>
        <source>Scanning... %1</source>
        <translation>正在扫描... %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>略去 %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1</translation>
    </message>
</context>
<context>
    <name>twinsight::LibraryWelcome</name>
    <message>
        <source>Open &amp;folder...</source>
        <translation>打开文件夹(&amp;F)...</translation>
    </message>
    <message>
        <source>Open &amp;archive...</source>
        <translation>打开压缩包(&amp;A)...</translation>
    </message>
    <message>
        <source>Open &amp;sample data set</source>
        <translation>打开示例数据集(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Get Omniglot...</source>
        <translation>获取 Omniglot(&amp;G)...</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>Open a folder or archive of pictures sorted into alphabet/character or into classes,
or drop one on this window.</source>
        <translation>打开一个文件夹或压缩包，其中的图片按“字母表/字符”或按类别存放，
也可以直接拖放到此窗口。</translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation>正在打开 %1...</translation>
    </message>
</context>
<context>
    <name>twinsight::MainWindow</name>
    <message>
        <source>Twinsight</source>
        <translation>Twinsight</translation>
    </message>
    <message>
        <source>From the map</source>
        <translation>来自分布图</translation>
    </message>
    <message>
        <source>Drawing the sample data set...</source>
        <translation>正在绘制示例数据集...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – Twinsight</source>
        <translation>%1 – Twinsight</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <source>Open an archive of pictures</source>
        <translation>打开图片压缩包</translation>
    </message>
    <message>
        <source>Archives (*.zip *.ZIP *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz *.tar.zst);;All files (*)</source>
        <translation>压缩包 (*.zip *.ZIP *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz *.tar.zst);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The language changes when Twinsight is next started.</source>
        <translation>语言将在 Twinsight 下次启动时更改。</translation>
    </message>
</context>
<context>
    <name>twinsight::MapPage</name>
    <message>
        <source>&amp;Whole data set</source>
        <translation>整个数据集(&amp;W)</translation>
    </message>
    <message>
        <source>What the &amp;grid shows</source>
        <translation>网格中的样本(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop placing</source>
        <translation>停止布局(&amp;S)</translation>
    </message>
    <message>
        <source>To &amp;A</source>
        <translation>送到 &amp;A</translation>
    </message>
    <message>
        <source>To &amp;B</source>
        <translation>送到 &amp;B</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>套索(&amp;L)</translation>
    </message>
    <message>
        <source>Encircle drawings to see them in the grid (or drag with Shift)</source>
        <translation>圈选样本以在网格中查看（也可按住 Shift 拖动）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The whole map again (0)</source>
        <translation>重新显示整张分布图 (0)</translation>
    </message>
    <message>
        <source>Places every drawing of the data set</source>
        <translation>为数据集的每个样本布局</translation>
    </message>
    <message>
        <source>Places only the drawings that Browse shows now</source>
        <translation>只为“浏览”页当前显示的样本布局</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Looking at every drawing, once: %1</source>
        <translation>正在逐一查看所有样本（仅需一次）：%1</translation>
    </message>
    <message>
        <source>Placed by principal components; t-SNE is being prepared...</source>
        <translation>已按主成分布局；正在准备 t-SNE...</translation>
    </message>
    <message>
        <source>t-SNE: step %1 of %2</source>
        <translation>t-SNE：第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Placed by t-SNE.</source>
        <translation>已按 t-SNE 布局。</translation>
    </message>
    <message>
        <source>No model yet: train one, or open a model file.</source>
        <translation>还没有模型：请训练一个，或打开一个模型文件。</translation>
    </message>
    <message>
        <source>Open a data set to see a map of its drawings.</source>
        <translation>打开一个数据集，以查看其样本的分布图。</translation>
    </message>
    <message>
        <source>Placing the drawings...</source>
        <translation>正在布局样本...</translation>
    </message>
    <message>
        <source>Click a drawing, or choose one by Ctrl and an arrow key</source>
        <translation>点击一个样本，或按住 Ctrl 用方向键选择</translation>
    </message>
</context>
<context>
    <name>twinsight::MapSession</name>
    <message>
        <source>The map ended without a result.</source>
        <translation>分布图计算结束，但没有结果。</translation>
    </message>
</context>
<context>
    <name>twinsight::MapView</name>
    <message>
        <source>Map of the drawings</source>
        <translation>样本分布图</translation>
    </message>
</context>
<context>
    <name>twinsight::MatchList</name>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1：%2
%3</translation>
    </message>
</context>
<context>
    <name>twinsight::MeanList</name>
    <message>
        <source>%1, the mean of %2</source>
        <translation>%1，%2的平均</translation>
    </message>
</context>
<context>
    <name>twinsight::MeanView</name>
    <message>
        <source>Mean drawing of each character</source>
        <translation>每个字符的平均样本</translation>
    </message>
    <message>
        <source>Enter shows the drawings of the current character.</source>
        <translation>按 Enter 键显示当前字符的样本。</translation>
    </message>
</context>
<context>
    <name>twinsight::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>There is 1 more of this kind.</source>
        <translation>还有 1 条同类消息。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more of this kind.</source>
        <translation>
            <numerusform>还有 %Ln 条同类消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinsight::ModelLine</name>
    <message>
        <source>What it was trained on is not known.</source>
        <translation>不清楚它是用什么训练的。</translation>
    </message>
    <message>
        <source>Trained on %1 characters of %2.</source>
        <translation>用 %2 的 %1 个字符训练。</translation>
    </message>
    <message>
        <source>Tells %1 of pairs it never saw rightly apart.</source>
        <translation>能正确判断从未见过的图片对中的 %1。</translation>
    </message>
    <message>
        <source>How good it is has not been measured.</source>
        <translation>尚未测量其效果。</translation>
    </message>
    <message>
        <source>Open &amp;model...</source>
        <translation>打开模型(&amp;M)...</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Beware: this model does not always score a picture highest against itself.</source>
        <translation>注意：此模型并不总是给图片与自身的比较打最高分。</translation>
    </message>
</context>
<context>
    <name>twinsight::NearestSection</name>
    <message>
        <source>Find them</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nearest by the model</source>
        <translation>模型认为最接近的</translation>
    </message>
    <message>
        <source>The model looks at every drawing of the data set once, which may take minutes. After that, the nearest of each drawing are shown at once.</source>
        <translation>模型会逐一查看数据集的所有样本（仅需一次），可能需要几分钟；之后会立即显示每个样本最接近的样本。</translation>
    </message>
    <message>
        <source>Find the nearest by the model</source>
        <translation>按模型查找最接近的样本</translation>
    </message>
    <message>
        <source>The model is looking at every drawing, once.</source>
        <translation>模型正在逐一查看所有样本（仅需一次）。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>twinsight::NearestSession</name>
    <message>
        <source>The data set has changed on the disk: open it again to find the nearest.</source>
        <translation>磁盘上的数据集已更改：请重新打开后再查找。</translation>
    </message>
</context>
<context>
    <name>twinsight::OmniglotDialog</name>
    <message>
        <source>Omniglot has 1,623 characters of 50 alphabets, each drawn by 20 people: the data set on which one-shot learning is measured. By B. M. Lake, R. Salakhutdinov and J. B. Tenenbaum (2015), under the MIT licence.</source>
        <translation>Omniglot 包含 50 个字母表的 1,623 个字符，每个字符由 20 人书写，是衡量单样本学习的标准数据集。作者 B. M. Lake、R. Salakhutdinov 和 J. B. Tenenbaum（2015 年），采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>It comes from %1. Without a network: if you have %2 from elsewhere, take them here, or put them into this folder:
%3</source>
        <translation>数据来自 %1。没有网络时：如果已从别处获得 %2，可在此选取，或将其放入此文件夹：
%3</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>%1: %2 alphabets, %3</source>
        <translation>%1：%2 个字母表，%3</translation>
    </message>
    <message>
        <source>%1 (there)</source>
        <translation>%1（已有）</translation>
    </message>
    <message>
        <source>&amp;Take an archive I have...</source>
        <translation>选取已有的压缩包(&amp;T)...</translation>
    </message>
    <message>
        <source>Get Omniglot</source>
        <translation>获取 Omniglot</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Cancelled. What has come is kept; the next download goes on from there.</source>
        <translation>已取消。已下载的部分会保留，下次下载从那里继续。</translation>
    </message>
    <message>
        <source>Asks %1...</source>
        <translation>正在连接 %1...</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take an archive of Omniglot</source>
        <translation>选取 Omniglot 压缩包</translation>
    </message>
    <message>
        <source>Archives (*.zip *.ZIP);;All files (*)</source>
        <translation>压缩包 (*.zip *.ZIP);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reads %1...</source>
        <translation>正在读取 %1...</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>twinsight::OrderBox</name>
    <message>
        <source>Most like the chosen one first</source>
        <translation>与所选样本最相似的在前</translation>
    </message>
    <message>
        <source>Typical ones first</source>
        <translation>典型的在前</translation>
    </message>
    <message>
        <source>Odd ones first</source>
        <translation>异常的在前</translation>
    </message>
    <message>
        <source>By the model&apos;s score against the drawing that is chosen in the grid</source>
        <translation>按模型对其与网格中所选样本的评分排序</translation>
    </message>
    <message>
        <source>By how much a drawing is like the others of its character</source>
        <translation>按样本与同一字符其他样本的相似程度排序</translation>
    </message>
    <message>
        <source>Wrongly labelled and badly drawn ones tend to be in front</source>
        <translation>标注错误或画得不好的样本往往排在前面</translation>
    </message>
    <message>
        <source>Order of the drawings</source>
        <translation>样本的顺序</translation>
    </message>
    <message>
        <source>Do not put them in order</source>
        <translation>不排序</translation>
    </message>
    <message>
        <source>Looking at every drawing, once: %1</source>
        <translation>正在逐一查看所有样本（仅需一次）：%1</translation>
    </message>
    <message>
        <source>Open a data set to put its drawings in order.</source>
        <translation>打开一个数据集，即可为其样本排序。</translation>
    </message>
    <message>
        <source>Choose a drawing in the grid first.</source>
        <translation>请先在网格中选择一个样本。</translation>
    </message>
    <message>
        <source>Putting them in order...</source>
        <translation>正在排序...</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>按通常顺序</translation>
    </message>
    <message>
        <source>Put in order by the model before: choose the order again.</source>
        <translation>这是先前模型排出的顺序：请重新选择排序方式。</translation>
    </message>
</context>
<context>
    <name>twinsight::OrderSession</name>
    <message>
        <source>The data set has changed on the disk: open it again to put it in order.</source>
        <translation>磁盘上的数据集已改变：请重新打开后再排序。</translation>
    </message>
</context>
<context>
    <name>twinsight::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Look through the data set (Ctrl+1)</source>
        <translation>浏览数据集 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a network on it (Ctrl+2)</source>
        <translation>用数据集训练网络 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>See how alike two pictures are (Ctrl+3)</source>
        <translation>查看两张图片有多相似 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Measure how well a model does (Ctrl+4)</source>
        <translation>测量模型的效果 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>See all drawings placed by how alike they are (Ctrl+5)</source>
        <translation>按相似程度查看所有样本的分布 (Ctrl+5)</translation>
    </message>
</context>
<context>
    <name>twinsight::PageButton</name>
    <message>
        <source>Something has happened here.</source>
        <translation>这里有新的动态。</translation>
    </message>
</context>
<context>
    <name>twinsight::PairTable</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
</context>
<context>
    <name>twinsight::PairView</name>
    <message>
        <source>Both pictures</source>
        <translation>两张图片</translation>
    </message>
</context>
<context>
    <name>twinsight::PairViewDialog</name>
    <message>
        <source>A and B</source>
        <translation>A 和 B</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>擦除对比</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Drag the line, or move it with Left and Right. The wheel zooms; then dragging beside the line moves the pictures.</source>
        <translation>拖动分割线，或用左右键移动。滚轮缩放；放大后在线旁拖动可移动图片。</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves what is enlarged, a double click shows everything.</source>
        <translation>滚轮缩放，拖动移动放大的图，双击显示全部。</translation>
    </message>
</context>
<context>
    <name>twinsight::PairsDialog</name>
    <message>
        <source>Choose a list of pairs</source>
        <translation>选择图片对列表</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>逗号分隔值 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>图片对</translation>
    </message>
    <message>
        <source>Open &amp;list...</source>
        <translation>打开列表(&amp;L)...</translation>
    </message>
    <message>
        <source>Open two &amp;folders...</source>
        <translation>打开两个文件夹(&amp;F)...</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV...</source>
        <translation>另存为 &amp;CSV...</translation>
    </message>
    <message>
        <source>Many pairs</source>
        <translation>批量比较</translation>
    </message>
    <message>
        <source>A CSV file with two paths in each row, relative to its folder</source>
        <translation>CSV 文件，每行两个路径，相对于其所在文件夹</translation>
    </message>
    <message>
        <source>Each picture of the first is compared with each of the second</source>
        <translation>第一个文件夹的每张图片与第二个文件夹的每张图片比较</translation>
    </message>
    <message>
        <source>Filter by name, verdict or problem</source>
        <translation>按名称、判定或问题筛选</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>图片对</translation>
    </message>
    <message>
        <source>Open a list of pairs, or two folders.</source>
        <translation>打开一份图片对列表，或两个文件夹。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>正在比较...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 次中 %1 次</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; could not be compared: %2.</source>
        <translation>%1；无法比较：%2。</translation>
    </message>
    <message>
        <source>Choose the first folder of pictures</source>
        <translation>选择第一个图片文件夹</translation>
    </message>
    <message>
        <source>Choose the second folder, to compare with %1</source>
        <translation>选择第二个文件夹，与 %1 比较</translation>
    </message>
    <message>
        <source>Drop a list of pairs, or two folders at once.</source>
        <translation>请拖入一份配对列表，或同时拖入两个文件夹。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1, accepting %2 wrong pairs</source>
        <translation>%1，接受 %2 的异类对</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>模型：%1。</translation>
    </message>
    <message>
        <source>By the model %1. Now: %2.</source>
        <translation>此表由模型 %1 得出。现在的模型：%2。</translation>
    </message>
    <message>
        <source>Waits for a model: one is being loaded, or is to be trained or opened.</source>
        <translation>正在等待模型：模型正在加载，或需先训练或打开一个。</translation>
    </message>
</context>
<context>
    <name>twinsight::PairsSession</name>
    <message>
        <source>Comparing the pairs has ended without a word.</source>
        <translation>图片对的比较中途结束，没有给出原因。</translation>
    </message>
</context>
<context>
    <name>twinsight::PicturePairTable</name>
    <message>
        <source>Enter or a double click compares the two</source>
        <translation>按回车键或双击以比较这两张图片</translation>
    </message>
</context>
<context>
    <name>twinsight::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>twinsight::PlanDifferences</name>
    <message>
        <source>Settings in which the selected runs differ</source>
        <translation>所选训练之间不同的设置</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>The settings of these runs are the same.</source>
        <translation>这些训练的设置相同。</translation>
    </message>
</context>
<context>
    <name>twinsight::PlanForm</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
</context>
<context>
    <name>twinsight::PresetBox</name>
    <message>
        <source>&amp;Save settings as preset...</source>
        <translation>将设置保存为预设(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Remove this preset...</source>
        <translation>移除此预设(&amp;R)...</translation>
    </message>
    <message>
        <source>More about presets</source>
        <translation>预设的更多操作</translation>
    </message>
    <message>
        <source>Save the settings as a preset of your own</source>
        <translation>将设置保存为自己的预设</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自定义设置</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Sets all settings at once</source>
        <translation>一次设定所有设置</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>Replace the preset %1?</source>
        <translation>要替换预设 %1 吗？</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>移除预设</translation>
    </message>
    <message>
        <source>Remove the preset %1?</source>
        <translation>要移除预设 %1 吗？</translation>
    </message>
    <message>
        <source>Re&amp;name this preset...</source>
        <translation>重命名此预设(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>This preset comes with Twinsight. Choose another name.</source>
        <translation>此预设是 Twinsight 自带的，请换一个名称。</translation>
    </message>
</context>
<context>
    <name>twinsight::QueueButton</name>
    <message>
        <source>The trainings that start one after the other when the one under way has ended</source>
        <translation>当前训练结束后依次开始的训练</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>等待中：%1</translation>
    </message>
    <message>
        <source>&amp;Take out of the queue</source>
        <translation>移出队列(&amp;T)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>twinsight::RateChoice</name>
    <message>
        <source>Accept wrong pairs:</source>
        <translation>误接受率：</translation>
    </message>
    <message>
        <source>Share of different pairs that may be taken for the same</source>
        <translation>允许被当作同类的异类对所占比例</translation>
    </message>
    <message>
        <source>How many of the different pairs may be taken for the same: fewer mistakes of this kind, more same pairs missed</source>
        <translation>允许多少异类对被当作同类：这类错误越少，漏掉的同类对就越多</translation>
    </message>
    <message>
        <source>Other thresholds have not been measured for this model: open a data set with characters that it has not seen.</source>
        <translation>此模型尚未测量其他阈值：请打开一个含有它从未见过的字符的数据集。</translation>
    </message>
</context>
<context>
    <name>twinsight::RunActions</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>备注(&amp;N)...</translation>
    </message>
    <message>
        <source>A word of your own on the run, found by the filter</source>
        <translation>为此训练添加备注，筛选时可以找到</translation>
    </message>
    <message>
        <source>&amp;Use its settings</source>
        <translation>使用其设置(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the run&apos;s settings over into the form</source>
        <translation>将此训练的设置填入表单</translation>
    </message>
    <message>
        <source>&amp;Copy as command line</source>
        <translation>复制为命令行(&amp;C)</translation>
    </message>
    <message>
        <source>The line of twinsight-cli that trains the same</source>
        <translation>进行相同训练的 twinsight-cli 命令</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Move to &amp;trash...</source>
        <translation>移到回收站(&amp;T)...</translation>
    </message>
    <message>
        <source>The run&apos;s folder and its models</source>
        <translation>此训练的文件夹及其模型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>关于 %1：</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move the run %1 to the trash?</source>
        <translation>要将训练 %1 移到回收站吗？</translation>
    </message>
    <message>
        <source>Its models go with it. The trash can give it back.</source>
        <translation>其模型也会一并移走。可以从回收站还原。</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>The run %1 cannot be moved to the trash: it is being trained, or its disk has no trash.</source>
        <translation>训练 %1 无法移到回收站：它正在训练，或者其所在磁盘没有回收站。</translation>
    </message>
    <message>
        <source>The run&apos;s files</source>
        <translation>该次训练的文件</translation>
    </message>
    <message>
        <source>Open in Tensor&amp;Board</source>
        <translation>在 TensorBoard 中打开(&amp;B)</translation>
    </message>
    <message>
        <source>In a browser, where TensorBoard is installed: the run, or all runs when several are selected</source>
        <translation>在浏览器中显示（需已安装 TensorBoard）：所选的训练；选中多个时显示全部训练</translation>
    </message>
    <message>
        <source>TensorBoard starts, and opens in the browser in a moment.</source>
        <translation>TensorBoard 正在启动，稍后将在浏览器中打开。</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln runs to the trash?</source>
        <translation>
            <numerusform>要将 %Ln 个训练移到回收站吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their models go with them. The trash can give them back.</source>
        <translation>它们的模型也会一并移走。可以从回收站还原。</translation>
    </message>
</context>
<context>
    <name>twinsight::RunChart</name>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>还没有训练过。</translation>
    </message>
    <message>
        <source>No epoch is complete yet.</source>
        <translation>还没有完成一轮。</translation>
    </message>
    <message>
        <source>The best epoch so far is %1.</source>
        <translation>目前最好的是第 %1 轮。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG，像素图</translation>
    </message>
    <message>
        <source>SVG, lines</source>
        <translation>SVG，矢量图</translation>
    </message>
    <message>
        <source>PDF, lines</source>
        <translation>PDF，矢量图</translation>
    </message>
    <message>
        <source>After epoch %1: training loss %2, validation loss %3, validation accuracy %4.</source>
        <translation>第 %1 轮后：训练损失 %2，验证损失 %3，验证准确率 %4。</translation>
    </message>
    <message>
        <source>One-shot accuracy %1.</source>
        <translation>单样本准确率 %1。</translation>
    </message>
</context>
<context>
    <name>twinsight::RunListModel</name>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>F2 renames it</source>
        <translation>按 F2 重命名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>主干网络</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Share of the held-out pairs that are told rightly apart, at the best epoch</source>
        <translation>留出的图片对中判断正确的比例，最佳轮次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Share of the held-out pairs that are told rightly apart, at the last epoch</source>
        <translation>留出的图片对中判断正确的比例，最后一轮</translation>
    </message>
    <message>
        <source>One-shot</source>
        <translation>单样本</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>训练时长</translation>
    </message>
    <message>
        <source>Without pauses</source>
        <translation>不含暂停时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Share of held-out drawings found among up to twenty characters, at the best epoch</source>
        <translation>最佳轮次时，留出的图在至多二十个字符中被找到的比例</translation>
    </message>
</context>
<context>
    <name>twinsight::RunListPanel</name>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>训练时长</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练列表</translation>
    </message>
    <message>
        <source>Filter by name, state, data set, network, note</source>
        <translation>按名称、状态、数据集、网络、备注筛选</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>训练筛选</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>What can be done with the selected runs</source>
        <translation>可对所选训练进行的操作</translation>
    </message>
</context>
<context>
    <name>twinsight::RunPanel</name>
    <message>
        <source>%1, in %2 d</source>
        <translation>%1，%2 天后</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p%</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>图片/秒</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时刻</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Pauses after the batch that is under way</source>
        <translation>在当前批次后暂停</translation>
    </message>
    <message>
        <source>Goes on where the training was paused, stopped or broken off</source>
        <translation>从训练暂停、停止或中断之处继续</translation>
    </message>
    <message>
        <source>Ends the training after this batch; the model so far is kept and it can be resumed</source>
        <translation>在此批次后结束训练；到目前为止的模型会保留，之后可以恢复</translation>
    </message>
    <message>
        <source>&amp;Extend...</source>
        <translation>延长(&amp;E)...</translation>
    </message>
    <message>
        <source>Trains it for some more epochs from where it ended</source>
        <translation>从结束之处再训练若干轮</translation>
    </message>
    <message>
        <source>&amp;Start anew from its best model</source>
        <translation>从其最佳模型重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>A new run of the same settings whose first weights are the best model&apos;s</source>
        <translation>以相同设置开始新的训练，初始权重取自最佳模型</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What else can be done with this run</source>
        <translation>可对此训练进行的其他操作</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Epochs more:</source>
        <translation>增加的轮数：</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>The trainer starts and reads the drawings.</source>
        <translation>训练程序正在启动并读取样本。</translation>
    </message>
    <message>
        <source>Learning from %1 drawings of %2 characters, validating on %3 drawings of %4.</source>
        <translation>用 %2 个字符的 %1 个样本学习，用 %4 个字符的 %3 个样本验证。</translation>
    </message>
    <message>
        <source>Unreadable and left out: %1.</source>
        <translation>无法读取而略去：%1。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Sets this for the next training: the settings of one that has begun stay as they are</source>
        <translation>为下一次训练设置此项：已经开始的训练的设置保持不变</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>All batches are done. The model is measured on what was held out.</source>
        <translation>所有批次已完成，正在用留出的数据测量模型。</translation>
    </message>
    <message>
        <source>Starting from %1.</source>
        <translation>起始权重：%1。</translation>
    </message>
    <message>
        <source>(Of %1 warnings the last: rest the pointer here to read them all.)</source>
        <translation>（共 %1 条警告，这是最后一条：将指针停在此处可查看全部。）</translation>
    </message>
    <message>
        <source>Another training is under way on this computer: wait until it has ended, or stop it</source>
        <translation>这台电脑上正在进行另一次训练：请等它结束，或将其停止</translation>
    </message>
</context>
<context>
    <name>twinsight::SampleDataset</name>
    <message>
        <source>The sample data set could not be written to %1.</source>
        <translation>无法将示例数据集写入 %1。</translation>
    </message>
</context>
<context>
    <name>twinsight::SampleMapView</name>
    <message>
        <source>Map of the embeddings</source>
        <translation>嵌入分布图</translation>
    </message>
    <message>
        <source>Drawings that the network finds alike lie close together</source>
        <translation>网络认为相似的样本彼此靠近</translation>
    </message>
    <message>
        <source>A map of what is held out</source>
        <translation>留出样本的分布图</translation>
    </message>
</context>
<context>
    <name>twinsight::ScoreBar</name>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
</context>
<context>
    <name>twinsight::ScoreHistogramPlot</name>
    <message>
        <source>How same and different pairs score</source>
        <translation>同类对与异类对的得分分布</translation>
    </message>
    <message>
        <source>different pairs</source>
        <translation>异类对</translation>
    </message>
    <message>
        <source>same pairs</source>
        <translation>同类对</translation>
    </message>
</context>
<context>
    <name>twinsight::ScorePanel</name>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Threshold %1.</source>
        <translation>阈值 %1。</translation>
    </message>
    <message>
        <source>Threshold %1, chosen so that %2 different pairs is taken for the same</source>
        <translation>阈值 %1，其设定使得 %2 的异类对被当作同类</translation>
    </message>
    <message>
        <source>; %1 of the same pairs are missed (%2 to %3)</source>
        <translation>；%1 的同类对被漏掉（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 is blank.</source>
        <translation>%1 是空白的。</translation>
    </message>
    <message>
        <source>%1 has ink and paper the other way round than the model knows them.</source>
        <translation>%1 的墨迹与纸面颜色同模型所知的相反。</translation>
    </message>
    <message>
        <source>%1 looks like a photo, and the model knows drawings.</source>
        <translation>%1 看起来像照片，而模型只认识手绘图。</translation>
    </message>
    <message>
        <source>Similarity from 0 to 1</source>
        <translation>相似度，0 到 1</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>For pairs like those that %1 was validated on: %2 characters of %3.</source>
        <translation>适用于与 %1 验证时相似的图片对：%3 的 %2 个字符。</translation>
    </message>
    <message>
        <source>Compared in %1 ms.</source>
        <translation>比较用时 %1 毫秒。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>无可比较</translation>
    </message>
    <message>
        <source>A blank picture is neither the same as another nor different from it: put in one that shows something, or draw.</source>
        <translation>空白图片与别的图无所谓相同或不同：请放入有内容的图片，或绘制。</translation>
    </message>
    <message>
        <source>A and B are blank.</source>
        <translation>A 和 B 都是空白。</translation>
    </message>
    <message>
        <source>A and B have ink and paper the other way round than the model knows them.</source>
        <translation>A 和 B 的墨与纸与模型所知相反。</translation>
    </message>
    <message>
        <source>A and B look like photos, and the model knows drawings.</source>
        <translation>A 和 B 像照片，而模型只认识图画。</translation>
    </message>
    <message>
        <source>That %1 different pairs is taken for the same was found with %2 characters. Other characters may be easier or harder to tell apart: with them it may be anything from %3 to %4.</source>
        <translation>不同的图对中有 %1 被误判为相同，是用 %2 个字符测得的。其他字符可能更易或更难区分：可能在 %3 到 %4 之间。</translation>
    </message>
</context>
<context>
    <name>twinsight::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In lists, arrows, Home, End and the Page keys move; with Shift they take everything between. Ctrl+A takes all. In the tree, typing a name goes to it.</source>
        <translation>在列表中，方向键、Home、End 和翻页键用于移动；按住 Shift 则选取其间的全部内容。Ctrl+A 全选。在树形列表中，键入名称即可跳转。</translation>
    </message>
</context>
<context>
    <name>twinsight::SketchPad</name>
    <message>
        <source>Sheet to draw on</source>
        <translation>画纸</translation>
    </message>
</context>
<context>
    <name>twinsight::SketchTools</name>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Rub out (E; P for the pen), as the right mouse button does</source>
        <translation>擦除（E；P 切换到画笔），与鼠标右键相同</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z); Delete takes back all</source>
        <translation>撤回最后一笔 (Ctrl+Z)；Delete 撤回全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stop drawing and keep the picture (Esc)</source>
        <translation>停止绘制并保留图片 (Esc)</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>笔的粗细</translation>
    </message>
    <message>
        <source>Width of the pen (+ and -)</source>
        <translation>笔的粗细（+ 和 -）</translation>
    </message>
</context>
<context>
    <name>twinsight::SkippedFilesModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>略去的原因</translation>
    </message>
</context>
<context>
    <name>twinsight::SpreadPanel</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop measuring on the data set</source>
        <translation>停止在数据集上测量</translation>
    </message>
</context>
<context>
    <name>twinsight::TensorboardServer</name>
    <message>
        <source>TensorBoard is not installed. Where it is, this shows the same: %1</source>
        <translation>未安装 TensorBoard。安装后可用此命令显示相同内容：%1</translation>
    </message>
    <message>
        <source>TensorBoard has ended: %1</source>
        <translation>TensorBoard 已结束：%1</translation>
    </message>
</context>
<context>
    <name>twinsight::TestForm</name>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>One-shot</source>
        <translation>单样本</translation>
    </message>
    <message>
        <source>Omniglot runs</source>
        <translation>Omniglot 测试组</translation>
    </message>
    <message>
        <source>Are these two the same?</source>
        <translation>这两张是否相同？</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>是其中的哪一个？</translation>
    </message>
    <message>
        <source>The official one-shot test of Omniglot: run01 ... run20</source>
        <translation>Omniglot 的官方单样本测试：run01 ... run20</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Choose the runs</source>
        <translation>选择测试组</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>文件夹...</translation>
    </message>
    <message>
        <source>Archive...</source>
        <translation>压缩包...</translation>
    </message>
    <message>
        <source>Folder or .zip</source>
        <translation>文件夹或 .zip</translation>
    </message>
    <message>
        <source>The same seed asks the same</source>
        <translation>相同的种子给出相同的题目</translation>
    </message>
    <message>
        <source>Drawings of each candidate</source>
        <translation>每个候选的样本数</translation>
    </message>
    <message>
        <source>Candidates of a trial, all of one alphabet</source>
        <translation>一个试次的候选数，均来自同一字母表</translation>
    </message>
    <message>
        <source>Asked the same; what either model was trained on is left out</source>
        <translation>两者回答相同的题目；任一模型训练时用过的内容会被略去</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>R&amp;uns in</source>
        <translation>测试组位置(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>图片对(&amp;P)</translation>
    </message>
    <message>
        <source>Tr&amp;ials</source>
        <translation>试次(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ways</source>
        <translation>候选数(&amp;W)</translation>
    </message>
    <message>
        <source>Sh&amp;ots</source>
        <translation>样本数(&amp;O)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>随机种子(&amp;D)</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>无对照模型</translation>
    </message>
    <message>
        <source>Model in use: %1</source>
        <translation>当前模型：%1</translation>
    </message>
    <message>
        <source>Another file...</source>
        <translation>其他文件...</translation>
    </message>
    <message>
        <source>Open the archive of the runs</source>
        <translation>打开测试组的压缩包</translation>
    </message>
    <message>
        <source>Archives (*.zip *.ZIP *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>压缩包 (*.zip *.ZIP *.tar *.tar.gz *.tgz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open the folder of the runs</source>
        <translation>打开测试组的文件夹</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>并列(&amp;B)</translation>
    </message>
    <message>
        <source>Comes with Twinsight: %1</source>
        <translation>Twinsight 自带：%1</translation>
    </message>
</context>
<context>
    <name>twinsight::TestPage</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>test report</source>
        <translation>测试报告</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>How well does a model do on what it was not trained on? Start a test to see figures with intervals, curves, and every mistake.</source>
        <translation>模型对未参与训练的内容表现如何？开始测试，即可看到带置信区间的指标、曲线和每一个错误。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>As &amp;HTML...</source>
        <translation>&amp;HTML...</translation>
    </message>
    <message>
        <source>As &amp;PDF...</source>
        <translation>&amp;PDF...</translation>
    </message>
    <message>
        <source>As &amp;JSON...</source>
        <translation>&amp;JSON...</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>No model yet: train one, or open a model file.</source>
        <translation>还没有模型：请训练一个，或打开一个模型文件。</translation>
    </message>
    <message>
        <source>Choose the folder or archive that holds run01 ... run20.</source>
        <translation>请选择包含 run01 ... run20 的文件夹或压缩包。</translation>
    </message>
    <message>
        <source>Open a data set to test on.</source>
        <translation>请打开用于测试的数据集。</translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>正在测试...</translation>
    </message>
    <message>
        <source>Stop testi&amp;ng</source>
        <translation>停止测试(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ave the report</source>
        <translation>保存报告(&amp;A)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 文件</translation>
    </message>
</context>
<context>
    <name>twinsight::TestResults</name>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>By alphabet or run</source>
        <translation>按字母表或测试组</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>相互混淆</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>按字母表</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试次</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>最易混淆</translation>
    </message>
    <message>
        <source>Most wrong pairs</source>
        <translation>错误最严重的图片对</translation>
    </message>
    <message>
        <source>By run</source>
        <translation>按测试组</translation>
    </message>
    <message>
        <source>Figure (95 % interval)</source>
        <translation>指标（95% 置信区间）</translation>
    </message>
    <message>
        <source>How the pairs score, by probability, and the threshold: %1</source>
        <translation>图片对的得分（按概率）及阈值：%1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>测试组</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation>字母表</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>图片对</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>EER</source>
        <translation>等错误率</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>%1, twice</source>
        <translation>%1，两张</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>DET curve</source>
        <translation>DET 曲线</translation>
    </message>
    <message>
        <source>How pairs score: %1</source>
        <translation>图片对的得分：%1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 次中 %1 次</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>twinsight::TestSession</name>
    <message>
        <source>The test ended without a result.</source>
        <translation>测试结束，但没有结果。</translation>
    </message>
</context>
<context>
    <name>twinsight::TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Trains a new network on the open data set; the window stays free meanwhile</source>
        <translation>用打开的数据集训练新的网络；期间窗口仍可照常使用</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>观看学习过程</translation>
    </message>
    <message>
        <source>Open a data set to train on: File &gt; Open, or drop a folder or archive here.</source>
        <translation>请打开用于训练的数据集：“文件 &gt; 打开”，或将文件夹或压缩包拖放到这里。</translation>
    </message>
    <message>
        <source>&amp;Train after this one</source>
        <translation>在此之后训练(&amp;T)</translation>
    </message>
    <message>
        <source>A training is under way. Another one waits in a queue until it has ended.</source>
        <translation>有训练正在进行。再开始一个会在队列中等待，直到它结束。</translation>
    </message>
    <message>
        <source>On %1: %2 drawings of %3 characters.</source>
        <translation>在 %1：%3 个字符的 %2 个样本。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What the network makes of the same pairs, and what it gets most wrong</source>
        <translation>网络对同一批图片对的判断，以及错得最多的图片对</translation>
    </message>
    <message>
        <source>So few are best learned from Twinsight&apos;s own model, if they are drawn: choose that preset.</source>
        <translation>字符这么少时，若为手绘，最好从 Twinsight 自带的模型开始学习：请选择该预设。</translation>
    </message>
</context>
<context>
    <name>twinsight::TrainingSession</name>
    <message>
        <source>The training has ended unexpectedly without a word.</source>
        <translation>训练意外结束，没有给出原因。</translation>
    </message>
</context>
<context>
    <name>twinsight::TrialBrowser</name>
    <message>
        <source>P&amp;revious</source>
        <translation>上一个(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Next wron&amp;g one</source>
        <translation>下一个错误(&amp;G)</translation>
    </message>
    <message>
        <source>Trial </source>
        <translation>试次 </translation>
    </message>
    <message>
        <source>Not one trial is wrong.</source>
        <translation>没有一个试次出错。</translation>
    </message>
    <message>
        <source>%1: the right one is in place %2</source>
        <translation>%1：正确的排在第 %2 位</translation>
    </message>
    <message>
        <source>A one-shot test has its trials here.</source>
        <translation>单样本测试的试次会显示在这里。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>The right one shares the first place.</source>
        <translation>正确的与其他候选并列第一。</translation>
    </message>
    <message>
        <source>Wrong: the right one is in place %1.</source>
        <translation>错误：正确的排在第 %1 位。</translation>
    </message>
    <message>
        <source>They agree in every trial.</source>
        <translation>它们在所有试次中都一致。</translation>
    </message>
    <message>
        <source>Only %1 is right.</source>
        <translation>只有 %1 正确。</translation>
    </message>
    <message>
        <source>Both are right.</source>
        <translation>两者都正确。</translation>
    </message>
    <message>
        <source>Neither is right.</source>
        <translation>两者都错误。</translation>
    </message>
    <message>
        <source>Next where the&amp;y differ</source>
        <translation>下一个不同处(&amp;Y)</translation>
    </message>
    <message>
        <source>Trials in which both are right: %1; only %2: %3; only %4: %5; neither: %6.</source>
        <translation>都正确：%1；仅 %2：%3；仅 %4：%5；都错误：%6。</translation>
    </message>
</context>
<context>
    <name>twinsight::TrialPanel</name>
    <message>
        <source>Will it r&amp;un?</source>
        <translation>试跑(&amp;U)</translation>
    </message>
    <message>
        <source>Take the processor</source>
        <translation>使用处理器</translation>
    </message>
    <message>
        <source>Trains a few steps, and says how fast it goes and how long it will take</source>
        <translation>训练几步，并给出速度和所需时间</translation>
    </message>
    <message>
        <source>Examples of the pictures as the network sees them</source>
        <translation>网络所见图片的示例</translation>
    </message>
    <message>
        <source>Ten pictures as the network sees them: brought to its square and varied</source>
        <translation>网络所见的十张图片：已变成正方形并经过变化</translation>
    </message>
    <message>
        <source>Larger batches are faster here; each step then learns from more drawings</source>
        <translation>在这里，较大的批次更快；每一步会从更多样本中学习</translation>
    </message>
    <message>
        <source>Reads the drawings and trains a few steps...</source>
        <translation>正在读取样本并训练几步...</translation>
    </message>
    <message>
        <source>Use batches of %1 characters</source>
        <translation>改用每批 %1 个字符</translation>
    </message>
</context>
<context>
    <name>twinsight::TrialSession</name>
    <message>
        <source>The trial has ended without a word: try a smaller batch or input size.</source>
        <translation>试跑中途结束，没有给出原因：请减小批次或输入尺寸。</translation>
    </message>
</context>
<context>
    <name>twinsight::TrialTiles</name>
    <message>
        <source>Which is it?</source>
        <translation>是哪一个？</translation>
    </message>
    <message>
        <source>Place %1: %2
Click to compare it with the query</source>
        <translation>第 %1 位：%2
单击以与待识别样本比较</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>The right candidate is in place %1. Chosen: place %2.</source>
        <translation>正确的候选排在第 %1 位。当前选中第 %2 位。</translation>
    </message>
</context>
<context>
    <name>twinsight::ViewerPanel</name>
    <message>
        <source>A drawing shown large</source>
        <translation>放大显示的样本</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>返回网格</translation>
    </message>
    <message>
        <source>Previous drawing</source>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Next drawing</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>First drawing</source>
        <translation>第一个样本</translation>
    </message>
    <message>
        <source>Last drawing</source>
        <translation>最后一个样本</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>放到最大以适合窗口</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>One pixel for one</source>
        <translation>按原始像素显示</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 – %3</source>
        <translation>%1 / %2 – %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>twinsight::WatchPanel</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Exclude left</source>
        <translation>排除左侧</translation>
    </message>
    <message>
        <source>Exclude right</source>
        <translation>排除右侧</translation>
    </message>
    <message>
        <source>Map: close together is alike</source>
        <translation>分布图：靠近即相似</translation>
    </message>
    <message>
        <source>Test pairs</source>
        <translation>测试图片对</translation>
    </message>
    <message>
        <source>Hardest pairs of one character</source>
        <translation>同一字符中最难的图片对</translation>
    </message>
    <message>
        <source>Hardest pairs of two characters</source>
        <translation>不同字符中最难的图片对</translation>
    </message>
    <message>
        <source>Opens both drawings in the comparison</source>
        <translation>在比较页中打开这两个样本</translation>
    </message>
    <message>
        <source>Keeps a wrongly labelled drawing out of later trainings; Undo takes it back</source>
        <translation>让标注错误的样本不参与今后的训练；可以撤销</translation>
    </message>
    <message>
        <source>What it knows is shown from the first steps on.</source>
        <translation>它学到的内容从最初几步起就会显示。</translation>
    </message>
    <message>
        <source>Open its data set to see the drawings.</source>
        <translation>请打开其数据集以查看样本。</translation>
    </message>
    <message>
        <source>One character, scored low</source>
        <translation>同一字符，得分低</translation>
    </message>
    <message>
        <source>Two characters, scored high</source>
        <translation>不同字符，得分高</translation>
    </message>
    <message>
        <source>Hardest: held out</source>
        <translation>最难：留出部分</translation>
    </message>
    <message>
        <source>Hardest: trained on</source>
        <translation>最难：训练部分</translation>
    </message>
    <message>
        <source>As it scores them after each epoch</source>
        <translation>每轮之后的得分</translation>
    </message>
    <message>
        <source>As their last batch had them, varied: a wrong label stands out at the left</source>
        <translation>以其最近一个批次中变化后的样子：标注错误的显示在左侧</translation>
    </message>
    <message>
        <source>Where the hardest pairs are from</source>
        <translation>最难的图片对来自哪里</translation>
    </message>
    <message>
        <source>The same pairs all along, after batch %1; one character from %2 on</source>
        <translation>始终是同样的图对，第 %1 批之后；从 %2 起为同一字符</translation>
    </message>
</context>
<context>
    <name>twinsight::WatchedPairs</name>
    <message>
        <source>told right</source>
        <translation>判断正确</translation>
    </message>
    <message>
        <source>told wrong</source>
        <translation>判断错误</translation>
    </message>
    <message>
        <source>One character</source>
        <translation>同一字符</translation>
    </message>
    <message>
        <source>Two characters</source>
        <translation>不同字符</translation>
    </message>
    <message>
        <source>%1, %2: %3
%4
%5</source>
        <translation>%1，%2：%3
%4
%5</translation>
    </message>
</context>
<context>
    <name>twinsight::WhyPanel</name>
    <message>
        <source>Made them alike: without a tenth of the ink, the most marked, the score goes from %1 to %2; without as much at random, to %3.</source>
        <translation>使其相似之处：去掉标记最重的十分之一墨迹，得分从 %1 变为 %2；随机去掉同样多，则为 %3。</translation>
    </message>
    <message>
        <source>Made them alike: this map does not hold here. Without the marked ink the score is %1, without as much at random %2.</source>
        <translation>使其相似之处：此图在这里不成立。去掉标记的墨迹后得分为 %1，随机去掉同样多则为 %2。</translation>
    </message>
    <message>
        <source>Nothing in them set them apart.</source>
        <translation>没有什么使两者不同。</translation>
    </message>
    <message>
        <source>Set them apart: without a tenth of the ink, the most marked, the score goes from %1 to %2; without as much at random, to %3.</source>
        <translation>使其不同之处：去掉标记最重的十分之一墨迹，得分从 %1 变为 %2；随机去掉同样多，则为 %3。</translation>
    </message>
    <message>
        <source>Set them apart: this map does not hold here. Without the marked ink the score is %1, without as much at random %2.</source>
        <translation>使其不同之处：此图在这里不成立。去掉标记的墨迹后得分为 %1，随机去掉同样多则为 %2。</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>得分原因</translation>
    </message>
    <message>
        <source>This part is most like the one framed in the other picture: %1 of 1.</source>
        <translation>这一部分与另一张图片中框出的部分最相似：%1（满分 1）。</translation>
    </message>
    <message>
        <source>Point at a part of A or B, or go there with the arrow keys, to see what it was matched with.</source>
        <translation>指向 A 或 B 的某个部分，或用方向键移到那里，即可看到它与什么相匹配。</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop looking for what made this score</source>
        <translation>停止查找得分的原因</translation>
    </message>
</context>
<context>
    <name>twinsight::WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open folder...</source>
        <translation>打开文件夹(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;archive...</source>
        <translation>打开压缩包(&amp;A)...</translation>
    </message>
    <message>
        <source>Open &amp;sample data set</source>
        <translation>打开示例数据集(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Get Omniglot...</source>
        <translation>获取 Omniglot(&amp;G)...</translation>
    </message>
    <message>
        <source>&amp;Recent data sets</source>
        <translation>最近的数据集(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close data set</source>
        <translation>关闭数据集(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;model...</source>
        <translation>打开模型(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>测试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>分布图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>放大缩略图(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Twinsight</source>
        <translation>关于 Twinsight(&amp;A)</translation>
    </message>
    <message>
        <source>Smalle&amp;r thumbnails</source>
        <translation>缩小缩略图(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;load data set</source>
        <translation>重新加载数据集(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
</context>
</TS>
