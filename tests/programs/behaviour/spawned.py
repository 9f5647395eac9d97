"""The start method spawn."""
import multiprocessing


def tell(word):
    print(word, flush=True)


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=tell, args=("spawned",))
    process.start()
    process.join()
    print(process.exitcode, multiprocessing.get_start_method())
