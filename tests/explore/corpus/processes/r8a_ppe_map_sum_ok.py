from concurrent.futures import ProcessPoolExecutor, as_completed
import argparse


def integrate(part, parts):
    steps = 50
    total = 0.0
    for i in range(part, steps, parts):
        x = (i + 0.5) / steps
        total += 4 / (1 + x * x)
    return part, total / steps


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--parts', type=int, default=3)
    args = parser.parse_args()
    done = {}
    pi = 0.0
    with ProcessPoolExecutor(max_workers=2) as pool:
        futures = {pool.submit(integrate, k, args.parts): k for k in range(args.parts)}
        for future in as_completed(futures):
            part, value = future.result()
            done[part] = value
            pi += value
    print('parts', sorted(done))
    print('pi about %.2f' % pi)


if __name__ == '__main__':
    main()
