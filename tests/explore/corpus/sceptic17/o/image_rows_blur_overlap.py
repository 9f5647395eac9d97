import multiprocessing as mp

pixels = mp.RawArray('B', [0, 10, 20])


def blur(i):
    if i + 1 < len(pixels):
        pixels[i] = (pixels[i] + pixels[i + 1]) // 2


if __name__ == '__main__':
    ps = [mp.Process(target=blur, args=(i,)) for i in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(pixels))
