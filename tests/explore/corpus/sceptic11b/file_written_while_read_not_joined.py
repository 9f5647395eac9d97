from multiprocessing import Process


def part(i):
    with open(f'p{i}.txt', 'w') as f:
        f.write(str(i))


if __name__ == '__main__':
    ps = [Process(target=part, args=(i,)) for i in (1, 2)]
    for p in ps:
        p.start()
    print(sum(int(open(f'p{i}.txt').read()) for i in (1, 2)))
    for p in ps:
        p.join()
