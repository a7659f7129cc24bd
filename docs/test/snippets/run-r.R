# Runs each snippet that it reads in an environment of its own, one after another, and writes a line of JSON about each.
snippets <- jsonlite::fromJSON(file("stdin"), simplifyDataFrame = FALSE)
usual <- options()
for (snippet in snippets) {
  failure <- NULL
  output <- capture.output(tryCatch(
    source(exprs = parse(text = snippet$code), local = new.env(parent = globalenv()), print.eval = TRUE),
    error = function(problem) failure <<- conditionMessage(problem)
  ))
  options(usual)
  about <- list(name = snippet$name, output = paste(output, collapse = "\n"), failure = failure)
  writeLines(jsonlite::toJSON(about, auto_unbox = TRUE, null = "null"))
}
