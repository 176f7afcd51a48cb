# Lists the providers and datasets and fetches a series, as any user of rdbnomics would.
options(rdbnomics.api_base_url = commandArgs(trailingOnly = TRUE)[1])
suppressPackageStartupMessages(library(rdbnomics))
cat("provider", rdb_providers(code = TRUE), "\n")
cat("dataset", rdb_datasets("DATELINE", simplify = TRUE, progress_bar = FALSE)$code, "\n")
cat("series", rdb_series("DATELINE", "SERIES", simplify = TRUE, progress_bar = FALSE)$series_code, "\n")
data <- rdb(ids = "DATELINE/SERIES/A.KR.EXPORTS.AUTOMOBILES.W.USD")
for (row in seq_len(nrow(data))) {
  cat("value", data$original_period[row], data$original_value[row], "\n")
}
