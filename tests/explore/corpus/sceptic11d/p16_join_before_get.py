from multiprocessing import Process, Queue


def render(queue, width, height):
    rows = []
    for y in range(height):
        rows.append(bytes([y % 256]) * width)
    queue.put(b''.join(rows))


def main():
    queue = Queue()
    artist = Process(target=render, args=(queue, 1024, 512))
    artist.start()
    # wait until the picture is ready
    artist.join()
    picture = queue.get()
    print('got', len(picture), 'bytes')


if __name__ == '__main__':
    main()
