import multiprocessing as mp

W, H = 2, 3
pixels = mp.RawArray('B', [0, 10, 20, 30, 40, 50])


def invert(row):
    a, b = row * W, (row + 1) * W
    pixels[a:b] = [255 - p for p in pixels[a:b]]


if __name__ == '__main__':
    ps = [mp.Process(target=invert, args=(r,)) for r in range(H)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(pixels))
